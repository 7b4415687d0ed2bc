@NullMarked
package se.radslag.model;

import org.jspecify.annotations.NullMarked;
