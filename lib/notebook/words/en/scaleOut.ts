/** The words of `scaleOut`. */
export const en = {
  notInstalled:
    "Dask and DuckDB are not installed, so this cell trains nothing. To install them, run npm run scale-out -- --make-data 0.01 in a terminal, in the course's folder, and then this cell again.",
  inPage:
    "A page cannot start other programs, so this cell trains nothing here. In JupyterLab it does.",
} as const;
