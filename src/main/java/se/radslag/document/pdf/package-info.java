/** Turns a finished Word file into a PDF that is tagged, embeds its fonts and keeps for ever. */
@NullMarked
package se.radslag.document.pdf;

import org.jspecify.annotations.NullMarked;
