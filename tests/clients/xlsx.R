# Reads a workbook with readxl and writes one line for each cell. The table is asked for in codes with time as columns.
#   Rscript xlsx.R ADDRESS VARIABLES OUT
library(readxl)
arguments <- commandArgs(trailingOnly = TRUE)
variables <- strsplit(arguments[2], ",", fixed = TRUE)[[1]]
file <- tempfile(fileext = ".xlsx")
download.file(arguments[1], file, quiet = TRUE, mode = "wb")
sheet <- as.data.frame(read_excel(file, sheet = 1, col_names = FALSE, col_types = "text", .name_repair = "minimal", skip = 0))
names(sheet) <- seq_along(sheet)
stub <- length(variables) - 1
# The row with the periods is the one from which every column of figures has a year.
periods <- which(apply(sheet, 1, function(row) all(grepl("^[0-9]{4}$", row[-seq_len(stub)]))))[1]
figures <- sheet[-seq_len(periods), , drop = FALSE]
years <- unlist(sheet[periods, -seq_len(stub)])
cells <- do.call(rbind, lapply(seq_along(years), function(i) {
  part <- figures[, seq_len(stub), drop = FALSE]
  part$time <- years[i]
  part$value <- figures[[stub + i]]
  part
}))
names(cells) <- c(variables, "value")
write.table(cells, arguments[3], sep = "\t", quote = FALSE, row.names = FALSE, fileEncoding = "UTF-8")
