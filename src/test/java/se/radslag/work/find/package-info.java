/** Finding, over archives that never were. */
@NullMarked
package se.radslag.work.find;

import org.jspecify.annotations.NullMarked;
