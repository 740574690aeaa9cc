#include "cxlsxwriter.h"

#ifdef DELEGATES_WITH_XLSXWRITER

#include <stdlib.h>
#include <xlsxwriter.h>

struct cxlsx_book {
    lxw_workbook *workbook;
    lxw_worksheet *sheet;
    lxw_format *looks[CXLSX_LOOKS][2];
    lxw_error error; /* the first one of all that was written */
};

static void keep(struct cxlsx_book *book, lxw_error error) {
    if (error != LXW_NO_ERROR && book->error == LXW_NO_ERROR) book->error = error;
}

int cxlsx_is_available(void) { return 1; }

static lxw_format *look(struct cxlsx_book *book, enum cxlsx_look look, int is_bold) {
    if (look < 0 || look >= CXLSX_LOOKS) look = CXLSX_TEXT;
    lxw_format **place = &book->looks[look][is_bold ? 1 : 0];
    if (*place) return *place;
    lxw_format *format = workbook_add_format(book->workbook);
    if (!format) return NULL;
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, look == CXLSX_TITLE ? 14 : 12);
    if (is_bold || look == CXLSX_TITLE || look == CXLSX_HEADER) format_set_bold(format);
    if (look != CXLSX_TITLE && look != CXLSX_PROSE) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    }
    switch (look) {
    case CXLSX_HEADER:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_bg_color(format, 0xF2F2F2);
        break;
    case CXLSX_TEXT: format_set_num_format(format, "@"); break;
    case CXLSX_COUNT: format_set_num_format(format, "#,##0"); break;
    case CXLSX_AMOUNT: format_set_num_format(format, "#,##0.##"); break;
    case CXLSX_PERCENT: format_set_num_format(format, "0.00%"); break;
    case CXLSX_DAY: format_set_num_format(format, "dd/mm/yyyy"); break;
    default: break;
    }
    return *place = format;
}

struct cxlsx_book *cxlsx_begin(const char *path) {
    struct cxlsx_book *book = calloc(1, sizeof *book);
    if (!book) return NULL;
    book->workbook = workbook_new(path);
    if (!book->workbook) {
        free(book);
        return NULL;
    }
    /* Equal contents give equal bytes: no day of making, no name of a person. */
    lxw_doc_properties properties = { .created = 315532800 };
    workbook_set_properties(book->workbook, &properties);
    return book;
}

int cxlsx_sheet(struct cxlsx_book *book, const char *name, int is_landscape) {
    book->sheet = workbook_add_worksheet(book->workbook, name);
    if (!book->sheet) return 0;
    worksheet_set_paper(book->sheet, 9); /* A4 */
    if (is_landscape) worksheet_set_landscape(book->sheet);
    worksheet_set_margins(book->sheet, 0.8, 0.6, 0.8, 0.8);
    worksheet_fit_to_pages(book->sheet, 1, 0);
    keep(book, worksheet_set_footer(book->sheet, "&C&P/&N"));
    return 1;
}

void cxlsx_width(struct cxlsx_book *book, int column, double width) {
    keep(book, worksheet_set_column(book->sheet, (lxw_col_t)column, (lxw_col_t)column, width, NULL));
}

void cxlsx_text(struct cxlsx_book *book, int row, int column, const char *text, enum cxlsx_look kind, int is_bold) {
    if (*text)
        keep(book, worksheet_write_string(book->sheet, (lxw_row_t)row, (lxw_col_t)column, text, look(book, kind, is_bold)));
    else
        keep(book, worksheet_write_blank(book->sheet, (lxw_row_t)row, (lxw_col_t)column, look(book, kind, is_bold)));
}

void cxlsx_number(struct cxlsx_book *book, int row, int column, double number, enum cxlsx_look kind, int is_bold) {
    keep(book, worksheet_write_number(book->sheet, (lxw_row_t)row, (lxw_col_t)column, number, look(book, kind, is_bold)));
}

void cxlsx_freeze(struct cxlsx_book *book, int row, int last_row, int last_column) {
    worksheet_freeze_panes(book->sheet, (lxw_row_t)row, 0);
    keep(book, worksheet_repeat_rows(book->sheet, (lxw_row_t)(row - 1), (lxw_row_t)(row - 1)));
    if (last_row >= row)
        keep(book, worksheet_autofilter(book->sheet, (lxw_row_t)(row - 1), 0, (lxw_row_t)last_row, (lxw_col_t)last_column));
}

void cxlsx_choice(struct cxlsx_book *book, int first_row, int last_row, int column, const char *yes, const char *no) {
    /* The library reads the words only; its declaration does not say so. */
    char *words[] = { (char *)yes, (char *)no, NULL };
    lxw_data_validation rule = { .validate = LXW_VALIDATION_TYPE_LIST, .value_list = words };
    keep(book, worksheet_data_validation_range(
        book->sheet, (lxw_row_t)first_row, (lxw_col_t)column, (lxw_row_t)last_row, (lxw_col_t)column, &rule));
}

int cxlsx_end(struct cxlsx_book *book) {
    keep(book, workbook_close(book->workbook));
    lxw_error error = book->error;
    free(book);
    return error == LXW_NO_ERROR ? 0 : 1;
}

#else

#include <stddef.h>

int cxlsx_is_available(void) { return 0; }

struct cxlsx_book *cxlsx_begin(const char *path) { (void)path; return NULL; }

int cxlsx_sheet(struct cxlsx_book *book, const char *name, int is_landscape) {
    (void)book; (void)name; (void)is_landscape;
    return 0;
}

void cxlsx_width(struct cxlsx_book *book, int column, double width) { (void)book; (void)column; (void)width; }

void cxlsx_text(struct cxlsx_book *book, int row, int column, const char *text, enum cxlsx_look look, int is_bold) {
    (void)book; (void)row; (void)column; (void)text; (void)look; (void)is_bold;
}

void cxlsx_number(struct cxlsx_book *book, int row, int column, double number, enum cxlsx_look look, int is_bold) {
    (void)book; (void)row; (void)column; (void)number; (void)look; (void)is_bold;
}

void cxlsx_freeze(struct cxlsx_book *book, int row, int last_row, int last_column) {
    (void)book; (void)row; (void)last_row; (void)last_column;
}

void cxlsx_choice(struct cxlsx_book *book, int first_row, int last_row, int column, const char *yes, const char *no) {
    (void)book; (void)first_row; (void)last_row; (void)column; (void)yes; (void)no;
}

int cxlsx_end(struct cxlsx_book *book) { (void)book; return 1; }

#endif
