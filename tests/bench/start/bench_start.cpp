// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start DATABASE: the peer of "start to usable window": a bare Qt window that opens the file
// and shows how many tables it has.
#include <sqlite3.h>

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <iostream>

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    sqlite3 *db = nullptr;
    sqlite3_stmt *count = nullptr;
    if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "SELECT count(*) FROM sqlite_schema", -1, &count, nullptr) !=
            SQLITE_OK ||
        sqlite3_step(count) != SQLITE_ROW) {
        std::cerr << "bench_start DATABASE\n";
        return 2;
    }
    QMainWindow window;
    window.setCentralWidget(new QLabel(QString::number(sqlite3_column_int64(count, 0))));
    window.resize(1280, 800);
    window.show();
    const int code = QApplication::exec();
    sqlite3_finalize(count);
    sqlite3_close(db);
    return code;
}
