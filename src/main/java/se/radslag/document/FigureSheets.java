package se.radslag.document;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills the sheets of a workbook, each with one row of heads. Belongs to one thread. */
final class FigureSheets {

  private static final String DAY = "yyyy-mm-dd";

  /** A column's width is counted in parts of a character. */
  private static final int CHARACTER = 256;

  private static final int NARROWEST = 11;
  private static final int WIDEST = 60;

  /** What Excel would take for the beginning of a formula when the cell is edited. */
  private static final String FORMULA = "=+-@\t\r";

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle head;
  private final XSSFCellStyle day;
  private final XSSFCellStyle quoted;

  FigureSheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.head = workbook.createCellStyle();
    var bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setWrapText(true);
    this.day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat(DAY));
    this.quoted = workbook.createCellStyle();
    quoted.setQuotePrefixed(true);
  }

  /**
   * Adds a sheet.
   *
   * @param rows the heads first; a cell is a day, a whole number or a text
   */
  void add(String name, List<List<Object>> rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (int i = 0; i < rows.size(); i++) {
      var row = sheet.createRow(i);
      List<Object> cells = rows.get(i);
      for (int j = 0; j < cells.size(); j++) {
        XSSFCell cell = row.createCell(j);
        fill(cell, cells.get(j));
        if (i == 0) {
          cell.setCellStyle(head);
        }
      }
    }
    sheet.createFreezePane(1, 1);
    for (int j = 0; j < rows.getFirst().size(); j++) {
      sheet.setColumnWidth(j, width(rows, j) * CHARACTER);
    }
  }

  private void fill(XSSFCell cell, Object value) {
    switch (value) {
      case LocalDate date -> {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      }
      case Number number -> cell.setCellValue(number.doubleValue());
      default -> text(cell, value.toString());
    }
  }

  /** A text is never a formula, whatever it begins with. */
  private void text(XSSFCell cell, String text) {
    if (text.isEmpty()) {
      return;
    }
    cell.setCellValue(text);
    if (FORMULA.indexOf(text.charAt(0)) >= 0) {
      cell.setCellStyle(quoted);
    }
  }

  private static int width(List<List<Object>> rows, int column) {
    int longest =
        rows.stream().mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
    return Math.clamp(longest + 2, NARROWEST, WIDEST);
  }
}
