/** The pages of a finished document, drawn in the window. */
@NullMarked
package se.radslag.ui.pages;

import org.jspecify.annotations.NullMarked;
