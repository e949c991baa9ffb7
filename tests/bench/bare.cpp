// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for start and memory: the least that a Qt program with a window can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}
