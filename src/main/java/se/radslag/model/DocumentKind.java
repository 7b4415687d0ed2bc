package se.radslag.model;

/** The documents a council has. */
public enum DocumentKind {
  /** What calls to a meeting, with its agenda (kallelse med dagordning). */
  NOTICE,
  /** Who is expected, with room to sign (närvarolista). */
  ATTENDANCE_LIST,
  /** What was said (mötesanteckningar). */
  MINUTES,
  /** What was promised (bevakningslista). */
  WATCH_LIST,
  /** One item of the minutes as a document of its own (utdrag). */
  EXTRACT,
  /** All minutes of a year (årsvolym). */
  VOLUME
}
