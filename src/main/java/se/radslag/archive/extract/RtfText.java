package se.radslag.archive.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.radslag.model.Problem;

/** Makes paragraphs of the control words and the text of a rich text file. */
final class RtfText {

  /** Nothing is nested so deep. */
  private static final int DEEPEST = 2_000;

  private static final int WESTERN = 1252;

  /** What is in these groups is about the text, or not printed. */
  private static final Set<String> UNPRINTED =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "fldinst",
          "filetbl",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "latentstyles",
          "datastore",
          "xmlnstbl",
          "mmathPr",
          "atnid",
          "atnauthor",
          "annotation",
          "bkmkstart",
          "bkmkend",
          "pgdsctbl",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "upr",
          "sp",
          "nonshppict",
          "deleted",
          "pntxta",
          "pntxtb");

  private static final Set<String> MARGINS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private static final Map<Integer, Integer> CHARSETS =
      Map.of(0, 1252, 238, 1250, 204, 1251, 161, 1253, 162, 1254, 186, 1257, 77, 10000);

  private final Deque<Group> groups = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Flow body = new Flow(false);
  private final Flow headers = new Flow(false);
  private final Flow footers = new Flow(false);
  private Group group = new Group(body, charset(WESTERN));
  private Charset standard = charset(WESTERN);
  private boolean optional;
  private int replaced;
  private int fontRead;

  /** Where words go: a part of the file with a paragraph under way. */
  private static final class Flow {
    private final Blocks blocks;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final boolean note;
    private TableRows rows = new TableRows();
    private Blocks cell = new Blocks();
    private boolean inRow;
    private Blocks notes = new Blocks();

    Flow(boolean note) {
      this.blocks = new Blocks();
      this.note = note;
    }
  }

  /** What holds between two braces. */
  private static final class Group {
    private Flow flow;
    private Charset charset;
    private boolean hidden;
    private boolean unprinted;
    private boolean label;
    private boolean fonts;
    private boolean inTable;
    private int level;
    private int heading;
    private int unicodeFollowers = 1;

    Group(Flow flow, Charset charset) {
      this.flow = flow;
      this.charset = charset;
    }

    Group copy() {
      var copy = new Group(flow, charset);
      copy.hidden = hidden;
      copy.unprinted = unprinted;
      copy.label = label;
      copy.fonts = fonts;
      copy.inTable = inTable;
      copy.level = level;
      copy.heading = heading;
      copy.unicodeFollowers = unicodeFollowers;
      return copy;
    }
  }

  /** All that was read, with headers first and footers last, each said once. */
  Blocks blocks() throws UnfitException {
    var all = new Blocks();
    once(all, headers.blocks);
    all.gap();
    all.addAll(body.blocks);
    all.gap();
    once(all, footers.blocks);
    return all;
  }

  private static void once(Blocks all, Blocks margins) throws UnfitException {
    Set<List<String>> said = new HashSet<>();
    for (Block block : margins.all()) {
      if (said.add(block.lines()) && !PageNumbers.only(block.text())) {
        all.add(block);
      }
    }
  }

  void open() throws IOException {
    decode();
    if (groups.size() == DEEPEST) {
      throw new UnfitException(Problem.Kind.FILE_UNSAFE);
    }
    groups.push(group);
    group = group.copy();
    optional = false;
  }

  void close() throws IOException {
    decode();
    if (!groups.isEmpty()) {
      Group outer = groups.pop();
      if (outer.flow != group.flow) {
        paragraph(group.flow);
        if (group.flow.note) {
          outer.flow.notes.addAll(group.flow.blocks);
        }
      }
      // The properties of a paragraph hold on after the group they stand in.
      outer.inTable = outer.flow == group.flow ? group.inTable : outer.inTable;
      group = outer;
    }
    optional = false;
  }

  void end() throws IOException {
    decode();
    for (Flow flow : List.of(headers, body, footers)) {
      paragraph(flow);
      row(flow);
    }
  }

  /** The next control word's group may be passed over by whoever does not know it. */
  void optional() {
    optional = true;
  }

  void character(byte one) {
    if (replaced > 0) {
      replaced--;
    } else {
      pending.write(one);
    }
  }

  void words(String words) {
    decode();
    if (replaced > 0) {
      replaced--;
    } else {
      print(words);
    }
  }

  void word(String name, int number) throws IOException {
    decode();
    boolean passedOver = optional;
    optional = false;
    switch (name) {
      case "par", "sect", "page" -> paragraph(group.flow);
      case "line" -> print("\n");
      case "tab" -> print(" ");
      case "emdash" -> print("—");
      case "endash" -> print("–");
      case "bullet" -> print("•");
      case "lquote" -> print("‘");
      case "rquote" -> print("’");
      case "ldblquote" -> print("“");
      case "rdblquote" -> print("”");
      case "u" -> unicode(number);
      case "uc" -> group.unicodeFollowers = Math.clamp(number, 0, 8);
      case "ansicpg" -> codePage(number);
      case "f" -> font(number);
      case "fcharset" -> fontCharset(number);
      case "v" -> group.hidden = number != 0;
      case "plain" -> group.hidden = false;
      case "pard" -> newParagraph();
      case "intbl" -> group.inTable = true;
      case "ilvl" -> group.level = Math.clamp(number, 0, ListLevel.LEVELS - 1);
      case "outlinelevel" ->
          group.heading = number >= 0 && number < ListLevel.LEVELS ? number + 1 : 0;
      case "cell", "nestcell" -> cell();
      case "row", "nestrow" -> row(group.flow);
      default -> destination(name, passedOver);
    }
  }

  private void destination(String name, boolean passedOver) {
    if (name.equals("fonttbl")) {
      group.fonts = true;
      group.unprinted = true;
    } else if (UNPRINTED.contains(name)) {
      group.unprinted = true;
    } else if (name.equals("listtext") || name.equals("pntext")) {
      group.label = true;
    } else if (MARGINS.contains(name)) {
      group.flow = name.startsWith("header") ? headers : footers;
    } else if (name.equals("footnote")) {
      group.flow = new Flow(true);
    } else if (passedOver && !name.equals("shpinst") && !name.equals("shptxt")) {
      group.unprinted = true;
    }
  }

  private void newParagraph() {
    group.inTable = false;
    group.level = 0;
    group.heading = 0;
  }

  private void unicode(int number) {
    print(String.valueOf((char) number));
    replaced = group.unicodeFollowers;
  }

  private void codePage(int number) {
    standard = charset(number);
    group.charset = standard;
  }

  private void font(int number) {
    if (group.fonts) {
      fontRead = number;
    } else {
      group.charset = fonts.getOrDefault(number, standard);
    }
  }

  private void fontCharset(int number) {
    if (group.fonts && CHARSETS.containsKey(number) && number != 0) {
      fonts.put(fontRead, charset(CHARSETS.get(number)));
    }
  }

  private void decode() {
    if (pending.size() > 0) {
      String words = pending.toString(group.charset);
      pending.reset();
      print(words);
    }
  }

  private void print(String words) {
    if (!group.unprinted && !group.hidden) {
      (group.label ? group.flow.label : group.flow.words).append(words);
    }
  }

  private void paragraph(Flow flow) throws IOException {
    Blocks into = flow == group.flow && group.inTable ? flow.cell : flow.blocks;
    if (into == flow.blocks && flow.inRow) {
      row(flow);
    }
    add(flow, into);
  }

  private void add(Flow flow, Blocks into) throws UnfitException {
    String label = flow.label.toString().strip();
    String words = flow.words.toString();
    flow.label.setLength(0);
    flow.words.setLength(0);
    Blocks notes = flow.notes;
    flow.notes = new Blocks();
    boolean bullet = label.length() == 1 && !Character.isLetterOrDigit(label.charAt(0));
    if (words.isBlank()) {
      into.gap();
    } else if (bullet) {
      into.add(words, group.level > 0 ? Block.Mark.BULLET_BELOW : Block.Mark.BULLET);
    } else if (label.isEmpty()) {
      into.add(words, Block.Mark.NONE, group.heading);
    } else {
      into.add(
          label + " " + words.strip(),
          group.heading > 0 ? Block.Mark.NONE : Block.Mark.LISTED,
          group.heading);
    }
    into.addAll(notes);
  }

  private void cell() throws IOException {
    Flow flow = group.flow;
    add(flow, flow.cell);
    if (!flow.inRow) {
      flow.rows.begin();
      flow.inRow = true;
    }
    flow.rows.cell(flow.cell);
    flow.cell = new Blocks();
  }

  private void row(Flow flow) throws IOException {
    if (flow.inRow) {
      flow.rows.end();
      flow.blocks.addAll(flow.rows.blocks());
      flow.rows = new TableRows();
      flow.inRow = false;
    }
    flow.blocks.addAll(flow.cell);
    flow.cell = new Blocks();
  }

  private static Charset charset(int page) {
    String name =
        switch (page) {
          case 10000 -> "x-MacRoman";
          case 437, 850, 852, 865 -> "IBM" + page;
          case 65001 -> "UTF-8";
          default -> "windows-" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }
}
