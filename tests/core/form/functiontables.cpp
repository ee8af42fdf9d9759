// SPDX-License-Identifier: GPL-3.0-or-later
// The tables in functions/: "expression → result", one a line; # begins a remark. A table can name
// the zone of its local times: "zone Asia/Karachi".
#include "core/form/expression/functions.h"
#include "tests/core/form/formsupport.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QScopeGuard>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;

namespace {

const QDir &tables()
{
    static const QDir folder(QStringLiteral(MEYAR_TEST_DATA "/../core/form/functions"));
    return folder;
}

struct Row
{
    QString expression;
    QString result;
};

struct Table
{
    QByteArray zone = "UTC";
    std::vector<Row> rows;
};

Table readTable(const QString &name)
{
    Table table;
    QFile file(tables().filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("zone "_L1)) {
            table.zone = line.mid(5).toLatin1();
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            const qsizetype arrow = line.lastIndexOf(u" →"_s);
            INFO(line.toStdString());
            REQUIRE(arrow > 0);
            table.rows.push_back({line.left(arrow), line.mid(arrow + 3)}); // nothing if blank
        }
    }
    return table;
}

/// What the rows may refer to; all other names are blank.
const QHash<QString, QString> &given()
{
    static const QHash<QString, QString> values = {
        {u"n"_s, u"7"_s},
        {u"neg"_s, u"-2.5"_s},
        {u"zero"_s, u"0"_s},
        {u"wage"_s, u"37000.50"_s},
        {u"yes"_s, u"yes"_s},
        {u"many"_s, u"a b c"_s},
        {u"urdu"_s, u"فیکٹری کا معائنہ"_s},
        {u"text"_s, u"Ali Khan"_s},
        {u"day"_s, u"2026-03-12"_s},
        {u"born"_s, u"2010-03-13"_s},
        {u"moment"_s, u"2026-03-12T14:05:06.789+05:00"_s},
        {u"time"_s, u"14:05:06.789+05:00"_s},
        {u"tabs"_s, u"\t a \t\n b \t"_s},
        {u"nbsp"_s, u"\u00A0a\u00A0\u00A0b\u00A0"_s},
        {u"emoji"_s, u"a😀b"_s},
        {u"line"_s, u"one\ntwo"_s},
        {u"point"_s, u"31.5204 74.3587 217 5"_s},
        {u"field"_s,
         u"31.52 74.35 0 0; 31.53 74.35 0 0; 31.53 74.36 0 0; 31.52 74.36 0 0; "
         "31.52 74.35 0 0"_s},
        {u"."_s, u"6"_s},
    };
    return values;
}

/// Makes a zone the local one until the end of the test.
auto localZone(const QByteArray &zone)
{
    const bool was = qEnvironmentVariableIsSet("TZ");
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    return qScopeGuard([was, before] {
        was ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
    });
}

} // namespace

TEST_CASE("Every function gives what its table says", "[form][functions]")
{
    const QStringList names = tables().entryList({u"*.txt"_s});
    REQUIRE(names.size() >= 8);
    const test::FakeClock clock; // 2026-03-12 09:00 UTC
    for (const QString &name : names) {
        const Table table = readTable(name);
        const auto zone = localZone(table.zone);
        for (const Row &row : table.rows) {
            const Result<QString> value = evaluate(row.expression, given(), clock);
            CAPTURE(name, row.expression);
            REQUIRE_OK(value);
            CHECK(*value == row.result);
        }
    }
}

TEST_CASE("Every function has at least eight rows in the tables", "[form][functions]")
{
    QMap<QString, int> counts;
    for (const QString &name : tables().entryList({u"*.txt"_s})) {
        for (const Row &row : readTable(name).rows) {
            for (const auto part :
                 {numberFunctions(), aggregateFunctions(), textFunctions(), dateFunctions(),
                  digestFunctions(), contextFunctions(), geoFunctions()}) {
                for (const Function &function : part) {
                    const QRegularExpression call(u"(?<![-\\w:])%1\\("_s.arg(function.name));
                    counts[function.name.toString()] += row.expression.contains(call) ? 1 : 0;
                }
            }
        }
    }
    CHECK(counts.size() > 60);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        CAPTURE(it.key());
        CHECK(it.value() >= 8);
    }
}
