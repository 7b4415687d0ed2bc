/**
 * What the program must be fast at, measured with JMH and in the window ({@code mvn -Pbench
 * verify}).
 */
@NullMarked
package se.radslag.bench;

import org.jspecify.annotations.NullMarked;
