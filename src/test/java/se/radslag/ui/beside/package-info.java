/** The panel beside a meeting, tested. */
@NullMarked
package se.radslag.ui.beside;

import org.jspecify.annotations.NullMarked;
