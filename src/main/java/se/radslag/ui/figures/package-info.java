/** What can be counted of a council's meetings, as charts. */
@NullMarked
package se.radslag.ui.figures;

import org.jspecify.annotations.NullMarked;
