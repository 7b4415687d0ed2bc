@NullMarked
package se.radslag.ui.settings;

import org.jspecify.annotations.NullMarked;
