# Reads a PX file with base R, from the format's specification alone, and writes one line for each cell.
#   Rscript px.R ADDRESS OUT
arguments <- commandArgs(trailingOnly = TRUE)
file <- tempfile(fileext = ".px")
download.file(arguments[1], file, quiet = TRUE, mode = "wb")
bytes <- readBin(file, "raw", file.size(file))
text <- iconv(rawToChar(bytes), "WINDOWS-1252", "UTF-8")
stopifnot(grepl('CODEPAGE="Windows-1252"', text, fixed = TRUE))

# A keyword ends at the semicolon outside quotation marks; the data have no quoted semicolon.
parts <- strsplit(sub("DATA=.*", "", text), ';[ \r\n]*(?=[A-Z])|;[ \r\n]*$', perl = TRUE)[[1]]
names <- trimws(sub("=.*", "", gsub("[\r\n]", "", parts)))
values <- sub("^[^=]*=", "", parts)
quoted <- function(value) {
  value <- gsub('"[\r\n]+"', "", value)
  found <- regmatches(value, gregexpr('"[^"]*"', value))[[1]]
  substr(found, 2, nchar(found) - 1)
}
keyword <- function(name) {
  at <- which(names == name)
  if (length(at) != 1) stop(name, ": ", length(at), " times")
  quoted(values[at])
}
variables <- c(if (any(names == "STUB")) keyword("STUB"), keyword("HEADING"))
codes <- lapply(variables, function(v) keyword(sprintf('CODES("%s")', v)))
texts <- lapply(variables, function(v) keyword(sprintf('VALUES("%s")', v)))
stopifnot(lengths(codes) == lengths(texts))
names(codes) <- vapply(variables, function(v) keyword(sprintf('VARIABLECODE("%s")', v)), "")

data <- scan(text = sub(";[ \r\n]*$", "", sub(".*DATA=", "", text)), what = "", quiet = TRUE, quote = '"')
cells <- rev(expand.grid(rev(codes), stringsAsFactors = FALSE))
stopifnot(nrow(cells) == length(data))
cells$value <- data
write.table(cells, arguments[2], sep = "\t", quote = FALSE, row.names = FALSE, fileEncoding = "UTF-8")
