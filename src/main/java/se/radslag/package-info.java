/** The program as a whole: where its parts are put together and started. */
@NullMarked
package se.radslag;

import org.jspecify.annotations.NullMarked;
