# Reads SDMX-ML with rsdmx and writes one line for each cell.
#   Rscript sdmx.R ADDRESS OUT
suppressPackageStartupMessages(library(rsdmx))
arguments <- commandArgs(trailingOnly = TRUE)
file <- tempfile(fileext = ".xml")
download.file(arguments[1], file, quiet = TRUE)
cells <- as.data.frame(readSDMX(file, isURL = FALSE))
# rsdmx names the figure and the time after the form of the message.
figure <- intersect(c("obsValue", "OBS_VALUE"), names(cells))[1]
time <- intersect(c("obsTime", "TIME_PERIOD"), names(cells))[1]
value <- as.numeric(cells[[figure]])
keys <- setdiff(names(cells), c(figure, time, grep("^(OBS_|UNIT|DECIMALS|FREQ|TIME_FORMAT)", names(cells), value = TRUE)))
written <- cells[keys]
written$Tid <- cells[[time]]
written$value <- ifelse(is.na(value), "..", format(value, trim = TRUE, scientific = FALSE, digits = 15))
write.table(written, arguments[2], sep = "\t", quote = FALSE, row.names = FALSE, fileEncoding = "UTF-8")
