// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneline.h"
#include "core/base/writefailure.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("A full disk is told from a folder that one may not write to", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    struct Case
    {
        int code;
        Error::Code expected;
    };
    for (const Case &one : {Case{ENOSPC, Error::Code::DiskFull}, Case{EDQUOT, Error::Code::DiskFull},
                            Case{EACCES, Error::Code::CannotWrite}, Case{EROFS, Error::Code::CannotWrite}}) {
        errno = one.code;
        const Error failure = writeFailure(path, u"reason"_s);
        CHECK(failure.code == one.expected);
        CHECK(failure.args.first() == path);
    }
    CHECK_FALSE(isVolumeFull(path));
    CHECK_FALSE(isVolumeFull(u"/proc/no/such"_s)); // counts no blocks
}

#ifdef Q_OS_LINUX
TEST_CASE("What the system says of a device without space", "[base]")
{
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CHECK(full.write("text") < 0);
    CHECK(writeFailure(u"report.pdf"_s, full).code == Error::Code::DiskFull);
}
#endif

TEST_CASE("A name takes one line whatever is in it", "[base]")
{
    struct Case
    {
        QString text;
        QString expected;
    };
    const std::vector<Case> cases{{u"Noor Textiles"_s, u"Noor Textiles"_s},
                                  {u"Noor\nTextiles\r\nLtd"_s, u"Noor Textiles Ltd"_s},
                                  {u"a\u2028b\u2029c\u0085d"_s, u"a b c d"_s},
                                  {u"a\u202Eb\u2066c\u2069"_s, u"abc"_s},
                                  {u"a\x1b[31mb\x07"_s, u"a[31mb"_s},
                                  {u"نور\tٹیکسٹائل"_s, u"نور\tٹیکسٹائل"_s}};
    for (const Case &one : cases) {
        CHECK(oneLine(one.text) == one.expected);
    }
}
