/** Finding what was said at earlier meetings. */
@NullMarked
package se.radslag.work.find;

import org.jspecify.annotations.NullMarked;
