/** The first start: setting up a council. */
@NullMarked
package se.radslag.ui.start;

import org.jspecify.annotations.NullMarked;
