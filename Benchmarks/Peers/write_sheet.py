"""Writes a spreadsheet of synthetic nominees: write_sheet.py ROWS FILE. Twelve columns; texts are shared."""
import random
import sys

import xlsxwriter

rows, path = int(sys.argv[1]), sys.argv[2]
random.seed(1)
book = xlsxwriter.Workbook(path)
sheet = book.add_worksheet()
sheet.write_row(0, 0, ["id", "name", "gender", "birth", "age", "ethnicity", "unit", "class", "occupation", "award", "score", "note"])
for row in range(1, rows + 1):
    sheet.write_row(row, 0, [
        f"N{row:06}", f"Người mô phỏng {row}", random.choice(["Nam", "Nữ"]), random.randint(20000, 38000), random.randint(20, 65),
        random.choice(["Kinh", "Tày", "Nùng", "Dao"]), f"Phường {random.randint(1, 37)}", random.choice(["Cơ sở", "Khách mời"]),
        random.choice(["Nông dân", "Công nhân"]), random.choice(["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"]),
        random.randint(0, 400) / 10, f"ghi chú {row}"])
book.close()
