// SPDX-License-Identifier: GPL-3.0-or-later
// meyar: the window. meyar [DATABASE]

#include "app/gui/begin.h"
#include "app/gui/composition.h"
#include "app/gui/openfailure.h"
#include "app/gui/restore.h"
#include "core/wording/errortext.h"
#include "resources/resources.h"
#include "ui/common/feedback.h"
#include "ui/frame/mainwindow.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Why Meyar cannot begin, said in a terminal and in a window.
int refused(const meyar::Error &error)
{
    QTextStream(stderr) << meyar::errorText(meyar::Translation(meyar::Language::English), error) << Qt::endl;
    return meyar::showOpenFailure(error);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setApplicationName(u"meyar"_s);
    QApplication::setOrganizationName(u"meyar"_s);
    QApplication::setApplicationVersion(QStringLiteral(MEYAR_VERSION));
    meyar::ui::applyScale(meyar::ui::loadSettings(QSettings()));
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Meyar"_s);
    meyar::initData();
    meyar::initLook();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"database"_s, u"the .meyardb file to open or make"_s, u"[DATABASE]"_s);
    parser.process(application);

    const meyar::SystemClock clock;
    meyar::Begin begin{parser.positionalArguments().value(0)};
    if (begin.database.isEmpty()) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/meyar"_s;
        meyar::Result<std::optional<meyar::Begin>> asked = meyar::beginIn(folder, clock);
        if (!asked) {
            return refused(asked.error());
        }
        if (!*asked) {
            return 0; // closed without a choice
        }
        begin = std::move(**asked);
    }
    meyar::StoreOptions options;
    options.path = begin.database;
    options.care = meyar::StoreCare::Full;
    meyar::Restored afterwards; // what the window says first
    for (;;) {
        meyar::Result<std::unique_ptr<meyar::Store>> store = meyar::Store::open(options, clock);
        if (!store) {
            return refused(store.error());
        }
        if (const QString person = std::exchange(begin.person, {}); !person.isEmpty()) {
            if (const meyar::Result<meyar::Changes> written = (*store)->setPerson(person); !written) {
                return refused(written.error());
            }
        }
        auto composition = std::make_unique<meyar::Composition>(std::move(*store), clock);
        meyar::ui::MainWindow &window = composition->window();
        const QSize room = window.screen()->availableSize();
        room.width() > window.width() && room.height() > window.height() ? window.show() : window.showMaximized();
        if (const QString bundle = std::exchange(begin.bundle, {}); !bundle.isEmpty()) {
            composition->receive(bundle);
        }
        if (!afterwards.sentence.isEmpty()) {
            composition->window().messages().showMessage(afterwards.sentence,
                                                         afterwards.isDone ? meyar::ui::Mark::Good : meyar::ui::Mark::Bad);
        }
        const int code = QApplication::exec();
        const QString backup = composition->backupToRestore();
        composition.reset(); // closes the database
        if (backup.isEmpty()) {
            return code;
        }
        afterwards = meyar::restored(options.path, backup, clock);
    }
}
