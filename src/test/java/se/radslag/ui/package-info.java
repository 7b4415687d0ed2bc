/** Tests of the window, in the window. */
@NullMarked
package se.radslag.ui;

import org.jspecify.annotations.NullMarked;
