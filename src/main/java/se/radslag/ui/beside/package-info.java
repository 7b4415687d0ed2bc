/** The panel beside a meeting: attendance, what was promised, earlier meetings, the pages. */
@NullMarked
package se.radslag.ui.beside;

import org.jspecify.annotations.NullMarked;
