/** The step Skicka ut. */
@NullMarked
package se.radslag.ui.circulate;

import org.jspecify.annotations.NullMarked;
