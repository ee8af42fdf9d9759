// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/businesscase.h"
#include "core/indicators/incident.h"
#include "core/indicators/jobpoints.h"
#include "core/indicators/kpi.h"
#include "tests/support/qtcatch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace meyar;

TEST_CASE("docs/tables.md has every heading that is known", "[indicators]")
{
    QFile file(QStringLiteral(MEYAR_TEST_DATA) + u"/../../docs/tables.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const auto *columns : {&payrollColumns(), &incidentColumns(), &kpiColumns(), &measureColumns(), &jobPointsColumns()}) {
        for (const KnownColumn &column : *columns) {
            const QString line = u"| `"_s + column.key + u"` | "_s + column.headings.join(u", "_s) + u" |"_s;
            INFO(line.toStdString());
            CHECK(page.contains(line));
        }
    }
}
