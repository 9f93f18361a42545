// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program's start is compared with: a main window with a table view, and nothing else.

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto *table = new QTableView;
    QStandardItemModel model(20, 6);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
