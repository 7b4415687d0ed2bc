@NullMarked
package se.radslag.ui.people;

import org.jspecify.annotations.NullMarked;
