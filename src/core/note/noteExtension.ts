/** What the name of a note's file ends with; `.qmd` is Quarto's. */
export const NOTE_EXTENSION = /\.(?:md|markdown|qmd)$/i;
