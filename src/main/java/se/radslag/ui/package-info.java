/** The window. */
@NullMarked
package se.radslag.ui;

import org.jspecify.annotations.NullMarked;
