// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptop.h"
#include "tests/support/tinydisk.h"

#include "core/base/savefile.h"

#include <QFile>

#ifdef Q_OS_LINUX

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("On a full disk nothing acknowledged is lost, and with room again work goes on", "[fault]")
{
    const TinyDisk disk;
    if (!disk.isThere()) {
        WARN("this process may not mount a disk: a full one was not tried");
        return;
    }
    FakeClock clock;
    const QTemporaryDir profile;
    const StoreOptions options{disk.file(u"work.meyardb"_s), profile.path()};
    QFile ballast(disk.file(u"ballast"_s));
    REQUIRE(ballast.open(QIODevice::WriteOnly));
    QString last;
    Error error;
    AssessmentId audit;
    {
        auto store = Store::open(options, clock);
        REQUIRE_OK(store);
        audit = startedAudit(**store, clock, *fourQuestions());
        ballast.write(QByteArray(1'200'000, 'b'));
        ballast.flush();
        for (int i = 0; i < 5000; ++i) {
            const QString text = u"note %1 "_s.arg(i).repeated(40);
            if (const auto noted = (*store)->note(audit, u"a"_s, text); !noted) {
                error = noted.error();
                break;
            }
            last = text.trimmed();
        }
        CHECK(error.code == Error::Code::DiskFull);
        CHECK((*store)->answers(audit).value().value(u"a"_s).note == last);
    }
    REQUIRE(ballast.remove());
    auto store = Store::open(options, clock);
    REQUIRE_OK(store);
    CHECK((*store)->answers(audit).value().value(u"a"_s).note == last);
    CHECK((*store)->check().value().problems == QStringList());
    REQUIRE_OK((*store)->note(audit, u"a"_s, u"again"_s));
}

TEST_CASE("A database on a disk that may only be read opens to be looked at", "[fault]")
{
    const TinyDisk disk;
    if (!disk.isThere()) {
        WARN("this process may not mount a disk: one that may only be read was not tried");
        return;
    }
    FakeClock clock;
    const QTemporaryDir profile;
    const StoreOptions options{disk.file(u"work.meyardb"_s), profile.path()};
    AssessmentId audit;
    {
        auto store = Store::open(options, clock);
        REQUIRE_OK(store);
        audit = startedAudit(**store, clock, *fourQuestions());
        REQUIRE_OK((*store)->answer(audit, u"a"_s, u"no"_s));
    }
    REQUIRE(disk.makeReadOnly());

    const auto store = Store::open(options, clock);

    REQUIRE_OK(store);
    CHECK((*store)->isReadOnly());
    CHECK((*store)->answers(audit).value().value(u"a"_s).value == u"no"_s);
    CHECK((*store)->note(audit, u"a"_s, u"x"_s).error().code == Error::Code::ReadOnly);
}
#endif
