/** What stands at the head and the foot of a meeting's minutes. */
@NullMarked
package se.radslag.ui.prepare;

import org.jspecify.annotations.NullMarked;
