/**
 * What a council, its people and its meetings are: records and sealed types, nothing but the JDK.
 *
 * <p>Every value here is immutable and may be shared between threads. A text that is not there is
 * the empty text; anything else that is not there is an empty {@link java.util.Optional}.
 */
@NullMarked
package se.radslag.model;

import org.jspecify.annotations.NullMarked;
