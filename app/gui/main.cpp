// SPDX-License-Identifier: GPL-3.0-or-later
// meyar: the window. meyar [DATABASE]

#include "app/gui/composition.h"
#include "app/gui/openfailure.h"
#include "core/wording/errortext.h"
#include "resources/resources.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"meyar"_s);
    QApplication::setApplicationDisplayName(u"Meyar"_s);
    QApplication::setOrganizationName(u"meyar"_s);
    QApplication::setApplicationVersion(QStringLiteral(MEYAR_VERSION));
    meyar::initData();
    meyar::initLook();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"database"_s, u"the .meyardb file to open or make"_s, u"[DATABASE]"_s);
    parser.process(application);

    meyar::StoreOptions options;
    options.path = parser.positionalArguments().value(0);
    if (options.path.isEmpty()) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/meyar"_s;
        QDir().mkpath(folder);
        options.path = folder + u"/work.meyardb"_s;
    }
    options.care = meyar::StoreCare::Full;
    const meyar::SystemClock clock;
    meyar::Result<std::unique_ptr<meyar::Store>> store = meyar::Store::open(options, clock);
    if (!store) {
        QTextStream(stderr) << meyar::errorText(meyar::Translation(meyar::Language::English), store.error()) << Qt::endl;
        return meyar::showOpenFailure(store.error());
    }
    meyar::Composition composition(std::move(*store), clock);
    composition.window().show();
    return QApplication::exec();
}
