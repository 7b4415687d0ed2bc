/** One matter, person or promise through all meetings. */
@NullMarked
package se.radslag.ui.timeline;

import org.jspecify.annotations.NullMarked;
