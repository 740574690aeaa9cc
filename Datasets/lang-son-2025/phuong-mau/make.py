#!/usr/bin/env python3
"""Writes nominees.csv: 240 people who do not exist, in the form in which a ward lists those whom it may convene. The same bytes each time."""
import csv
import os
import random

FAMILY = ["Hoàng", "Nông", "Lý", "Vi", "Lương", "Nguyễn", "Trần", "Hà", "Triệu", "Bế", "Mã", "Đàm", "Chu", "Lê"]
MIDDLE = {"Nam": ["Văn", "Đức", "Minh", "Ngọc", "Quang"], "Nữ": ["Thị", "Thanh", "Thu", "Ngọc", "Bích"]}
GIVEN = {
    "Nam": ["Anh", "Bình", "Cường", "Dũng", "Hải", "Hùng", "Khánh", "Long", "Nam", "Sơn", "Thắng", "Tuấn"],
    "Nữ": ["An", "Châu", "Hạnh", "Hoa", "Hương", "Lan", "Mai", "Nga", "Oanh", "Thảo", "Vân", "Yến"],
}
ETHNICITIES, ETHNIC_WEIGHTS = ["Nùng", "Tày", "Kinh", "Hoa", "Dao"], [42, 33, 20, 3, 2]
# How many of each kind, the work that they do, and how likely it is direct work.
KINDS = [
    ("Nông dân, người trực tiếp sản xuất, công tác", 84, ["Nông dân", "Công nhân", "Tiểu thương", "Thợ thủ công"], 1.0),
    ("Lao động giỏi, lao động sáng tạo", 38, ["Công nhân", "Giáo viên", "Kỹ thuật viên", "Kinh doanh"], 0.7),
    ("Gương người tốt, việc tốt", 30, ["Nông dân", "Hưu trí", "Tiểu thương", "Nội trợ"], 0.6),
    ("Anh hùng, Chiến sĩ thi đua, điển hình tiên tiến", 14, ["Giáo viên", "Bác sĩ", "Công nhân", "Quân nhân"], 0.5),
    ("Lãnh đạo phường", 22, ["Cán bộ, công chức"], 0.0),
    ("Lãnh đạo cấp trên", 22, ["Cán bộ, công chức"], 0.0),
    ("Khách mời", 30, ["Hưu trí", "Doanh nhân", "Chức sắc", "Cán bộ, công chức"], 0.0),
]
AWARDS = ["Giấy khen của Chủ tịch UBND cấp xã", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Người tốt, việc tốt"]
HEADER = [
    "Mã", "Họ và tên", "Giới tính", "Năm sinh", "Dân tộc", "Khối", "Thành phần", "Nghề nghiệp", "Trực tiếp sản xuất",
    "Cá nhân/tập thể", "Danh hiệu cao nhất", "Điểm", "Ghi chú",
]


def rows():
    lots = random.Random(178)
    number = 0
    for kind, count, works, direct in KINDS:
        for _ in range(count):
            number += 1
            gender = "Nữ" if lots.random() < 0.42 else "Nam"
            name = " ".join([lots.choice(FAMILY), lots.choice(MIDDLE[gender]), lots.choice(GIVEN[gender])])
            award = "Chiến sĩ thi đua toàn quốc" if kind.startswith("Anh hùng") and lots.random() < 0.3 else lots.choice(AWARDS)
            isGrassroots = not kind.startswith(("Lãnh đạo", "Khách"))
            yield [
                f"HVT{number:03d}", name, gender, lots.randint(1950, 2002), lots.choices(ETHNICITIES, ETHNIC_WEIGHTS)[0],
                f"Khối {lots.randint(1, 12)}", kind, lots.choice(works), "Có" if lots.random() < direct else "Không",
                "Đại diện tập thể" if isGrassroots and lots.random() < 0.1 else "Cá nhân", award, lots.randint(1, 40) / 2,
                "dữ liệu mô phỏng",
            ]


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "nominees.csv")
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows([f"{cell:g}" if isinstance(cell, float) else cell for cell in row] for row in rows())
