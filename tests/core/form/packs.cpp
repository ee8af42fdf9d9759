// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;

TEST_CASE("Every pack of ours is a form without errors", "[form][packs]")
{
    const QDir packs(QStringLiteral(MEYAR_PACKS));
    for (const QString &pack : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QFile::exists(packs.filePath(pack + u"/survey.csv"_s))) {
            continue; // being written
        }
        CAPTURE(pack);
        Problems problems;
        const Sheets sheets = readCsvFolder(packs.filePath(pack), problems);
        const ReadForm read = buildForm(sheets);
        problems.insert(problems.end(), read.problems.begin(), read.problems.end());
        INFO(described(problems).join(u'\n').toStdString());
        CHECK_FALSE(hasErrors(problems));
        REQUIRE(read.form != nullptr);

        const test::FakeClock clock;
        const Session session(compile(read.form), clock);
        CHECK(session.form().nodes.size() == read.form->nodes.size());
    }
}
