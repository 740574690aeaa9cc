/* The one door to libxlsxwriter: a workbook is written to a file, sheet after sheet. Without the library in the build
   cxlsx_is_available gives 0 and no workbook can be begun. */
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

/* The looks of a cell. */
enum cxlsx_look {
    CXLSX_TEXT = 0,
    CXLSX_TITLE = 1,
    CXLSX_HEADER = 2,
    CXLSX_COUNT = 3,   /* 1.234 */
    CXLSX_AMOUNT = 4,  /* 1.234,5 */
    CXLSX_PERCENT = 5, /* 12,50% */
    CXLSX_DAY = 6,     /* 27/06/2025 */
    CXLSX_PROSE = 7,   /* a sentence across columns */
    CXLSX_LOOKS = 8
};

struct cxlsx_book;

int cxlsx_is_available(void);

/* A workbook that will be at path; NULL where there is no library or no memory. */
struct cxlsx_book *cxlsx_begin(const char *path);
/* Adds a sheet and goes on in it; 0 where its name is not allowed. */
int cxlsx_sheet(struct cxlsx_book *book, const char *name, int is_landscape);
void cxlsx_width(struct cxlsx_book *book, int column, double width);
void cxlsx_text(struct cxlsx_book *book, int row, int column, const char *text, enum cxlsx_look look, int is_bold);
void cxlsx_number(struct cxlsx_book *book, int row, int column, double number, enum cxlsx_look look, int is_bold);
/* Keeps the rows above this one in view, prints them on every page, and offers filters for the columns. */
void cxlsx_freeze(struct cxlsx_book *book, int row, int last_row, int last_column);
/* Offers two words for the cells of a column. */
void cxlsx_choice(struct cxlsx_book *book, int first_row, int last_row, int column, const char *yes, const char *no);
/* Writes the workbook and lets go of it; 0 where it was written, with everything that was given to it. */
int cxlsx_end(struct cxlsx_book *book);

#endif
