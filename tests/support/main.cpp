// SPDX-License-Identifier: GPL-3.0-or-later
// The one main of every test program: offscreen unless told otherwise, UTC, a fixed locale, test-mode paths.
#define CATCH_CONFIG_RUNNER
#include "tests/support/qtcatch.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Pakistan));
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
