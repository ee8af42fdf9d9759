// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/form/instance/submissionfiles.h"
#include "core/form/instance/zipwriter.h"
#include "tests/core/form/instance/instancesupport.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;

namespace {

const QDateTime &morning()
{
    static const QDateTime moment(QDate(2026, 11, 22), QTime(10, 20, 30));
    return moment;
}

/// Two visits with a photo each, and one without.
std::vector<WrittenSubmission> visits()
{
    test::FakeClock clock;
    std::vector<WrittenSubmission> written;
    for (const QString &photo : {u"loom.jpg"_s, u"door.jpg"_s, QString()}) {
        Session session = test::stitchingVisit().session(clock);
        session.setAnswer(*session.find(u"line[1]/photo"_s), photo);
        written.push_back(writeSubmission(session));
    }
    return written;
}

Result<QStringList> write(
    const QString &path, const std::vector<WrittenSubmission> &written,
    const FormFiles &media
    = [](const QString &name) { return Result<QByteArray>("bytes of " + name.toUtf8()); })
{
    std::vector<OutgoingSubmission> outgoing;
    for (const WrittenSubmission &one : written) {
        outgoing.push_back({&one, media});
    }
    return writeSubmissions(path, outgoing, morning());
}

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    ZipWriter zip(buffer, morning());
    for (const auto &[name, bytes] : parts) {
        REQUIRE(zip.add(name, bytes, true));
    }
    REQUIRE(zip.finish());
    return buffer.data();
}

QByteArray visitXml(const QByteArray &id, const QByteArray &photo = {})
{
    return "<data id=\"stitching\" version=\"7\"><line><photo>" + photo
        + "</photo></line><meta><instanceID>" + id + "</instanceID></meta></data>";
}

SubmissionFiles readVisits(const QString &path)
{
    return readSubmissions(path, *test::stitchingVisit().form());
}

QStringList places(const SubmissionFiles &read)
{
    QStringList places;
    for (const SubmissionFile &file : read.submissions) {
        places.append(file.place);
    }
    return places;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("Submissions lie in folders of their own, or in a ZIP of them, with their files",
          "[form][submission]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(GENERATE(u"instances"_s, u"all.zip"_s));
    CAPTURE(path.toStdString());
    const std::vector<WrittenSubmission> written = visits();
    const auto names = write(path, written);
    REQUIRE_OK(names);
    const QStringList expected
        = {u"stitching_2026-11-22_10-20-30"_s, u"stitching_2026-11-22_10-20-30_2"_s,
           u"stitching_2026-11-22_10-20-30_3"_s};
    CHECK(*names == expected);

    const SubmissionFiles read = readVisits(path);
    CHECK(test::described(read.problems) == QStringList());
    REQUIRE(read.submissions.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        const SubmissionFile &file = read.submissions[i];
        CHECK(file.place
              == expected[static_cast<qsizetype>(i)] + u'/' + expected[static_cast<qsizetype>(i)]
                  + u".xml"_s);
        CHECK(test::described(file.problems) == QStringList());
        REQUIRE(file.submission);
        CHECK((*file.submission == written[i].submission));
    }
    const auto photo = read.submissions[1].media(u"door.jpg"_s);
    REQUIRE_OK(photo);
    CHECK(*photo == "bytes of door.jpg");
    CHECK_FALSE(read.submissions[1].media(u"loom.jpg"_s));
    CHECK_FALSE(read.submissions[1].media(u"../"_s + expected[0] + u"/loom.jpg"_s));
}

TEST_CASE("One submission's folder, or its XML, is read alone", "[form][submission]")
{
    const QTemporaryDir dir;
    const auto names = write(dir.filePath(u"instances"_s), visits());
    REQUIRE_OK(names);
    const QString folder = dir.filePath(u"instances/"_s + names->front());
    const QString xml = names->front() + u".xml"_s;
    for (const QString &path : {folder, QString(folder + u'/' + xml)}) {
        const SubmissionFiles read = readVisits(path);
        CHECK(places(read) == QStringList{xml});
        CHECK(test::described(read.submissions.front().problems) == QStringList());
        REQUIRE_OK(read.submissions.front().media(u"loom.jpg"_s));
    }
}

TEST_CASE("Writing is all or nothing, and overwrites nothing", "[form][submission]")
{
    const QTemporaryDir dir;
    const std::vector<WrittenSubmission> written = visits();
    const auto media = [](const QString &name) -> Result<QByteArray> {
        if (name == "door.jpg"_L1) {
            return fail(Error::Code::NotFound, {u"file"_s, name});
        }
        return QByteArray("x");
    };
    for (const QString &name : {u"instances"_s, u"all.zip"_s}) {
        const auto refused = write(dir.filePath(name), written, media);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().args.value(1) == u"door.jpg"_s);
    }
    CHECK(entriesOf(dir.filePath(u"instances"_s)).isEmpty());
    CHECK(entriesOf(dir.path()) == QStringList{u"instances"_s});

    REQUIRE_OK(write(dir.filePath(u"all.zip"_s), written));
    const auto again = write(dir.filePath(u"all.zip"_s), written);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::CannotWrite);

    REQUIRE_OK(write(dir.filePath(u"instances"_s), written));
    const auto more = write(dir.filePath(u"instances"_s), {written.front()});
    REQUIRE_OK(more);
    CHECK(more->front() == u"stitching_2026-11-22_10-20-30_4"_s);

    REQUIRE_OK(saveFile(dir.filePath(u"file"_s), "x"));
    CHECK_FALSE(write(dir.filePath(u"file"_s), written));
    CHECK_FALSE(write(dir.filePath(u"no/such/all.zip"_s), written));
}

TEST_CASE("Folders of other tools are read: Briefcase's, loose files, answers that are XML",
          "[form][submission]")
{
    const QTemporaryDir dir;
    REQUIRE_OK(saveFile(dir.filePath(u"all.zip"_s),
                        zipOf({{u"uuid1/submission.xml"_s, visitXml("uuid:1", "data.xml")},
                               {u"uuid1/data.xml"_s, "<x/>"},
                               {u"loose/b.xml"_s, visitXml("uuid:2")},
                               {u"loose/a.XML"_s, visitXml("uuid:3")},
                               {u"loose/readme.txt"_s, "no"},
                               {u"__MACOSX/loose/._b.xml"_s, "no"},
                               {u"deep/er/visit/visit.xml"_s, visitXml("uuid:4", "IMG 1.jpg")},
                               {u"deep/er/visit/img 1.jpg"_s, "lower"},
                               {u"deep/er/visit/IMG 1.jpg"_s, "upper"}})));
    const SubmissionFiles read = readVisits(dir.filePath(u"all.zip"_s));
    CHECK(test::described(read.problems) == QStringList());
    CHECK(places(read)
          == QStringList{u"deep/er/visit/visit.xml"_s, u"loose/a.XML"_s, u"loose/b.xml"_s,
                         u"uuid1/submission.xml"_s});
    for (const SubmissionFile &file : read.submissions) {
        CHECK(test::described(file.problems) == QStringList());
    }
    CHECK(read.submissions.front().media(u"IMG 1.jpg"_s).value_or(QByteArray()) == "upper");
}

TEST_CASE("A missing file, a copy and a wrong file are told with their places",
          "[form][submission]")
{
    const QTemporaryDir dir;
    REQUIRE_OK(saveFile(dir.filePath(u"all.zip"_s),
                        zipOf({{u"a/a.xml"_s, visitXml("uuid:1", "gone.jpg")},
                               {u"b/b.xml"_s, visitXml("uuid:1")},
                               {u"c/c.xml"_s, "<data id=\"other\"/>"}})));
    const SubmissionFiles read = readVisits(dir.filePath(u"all.zip"_s));
    REQUIRE(read.submissions.size() == 3);
    CHECK(test::described(read.submissions[0].problems)
          == QStringList{u"a/a.xml 0 : MediaMissing?(gone.jpg)"_s});
    CHECK(test::described(read.submissions[1].problems)
          == QStringList{u"b/b.xml 0 : SubmissionTwice?(uuid:1, a/a.xml)"_s});
    CHECK(test::described(read.submissions[2].problems)
          == QStringList{u"c/c.xml 1 : SubmissionOfOtherForm(other, stitching)"_s});
    CHECK_FALSE(read.submissions[2].submission);
    CHECK_FALSE(read.submissions[0].media(u"gone.jpg"_s));
}

TEST_CASE("Hostile and damaged archives are refused", "[form][submission]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"all.zip"_s);
    const QByteArray good = zipOf({{u"a/a.xml"_s, visitXml("uuid:1")}});
    const auto [name, bytes, expected]
        = GENERATE_COPY(table<const char *, QByteArray, const char *>({
            {"a name that climbs", zipOf({{u"../a.xml"_s, visitXml("uuid:1")}}),
             " 0 : FileUnreadable(../a.xml, it leads out of the archive)"},
            {"an absolute name", zipOf({{u"/etc/a.xml"_s, visitXml("uuid:1")}}),
             " 0 : FileUnreadable(/etc/a.xml, it leads out of the archive)"},
            {"a drive", zipOf({{u"c:a.xml"_s, visitXml("uuid:1")}}),
             " 0 : FileUnreadable(c:a.xml, it leads out of the archive)"},
            {"backslashes", zipOf({{u"..\\a.xml"_s, visitXml("uuid:1")}}),
             " 0 : FileUnreadable(..\\a.xml, it leads out of the archive)"},
            {"nothing in it", zipOf({{u"a/readme.txt"_s, "x"}}),
             " 0 : FileUnreadable(all.zip, there is no submission in it)"},
            {"cut off", good.left(good.size() / 2),
             " 0 : FileUnreadable(all.zip, it is not a whole file)"},
        }));
    CAPTURE(name);
    REQUIRE_OK(saveFile(path, bytes));
    CHECK(test::described(readVisits(path).problems) == QStringList{QString::fromUtf8(expected)});
}

TEST_CASE("What unpacks to far more than it is is not unpacked", "[form][submission]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"all.zip"_s);
    const QByteArray bomb
        = "<data id=\"stitching\"><unit>" + QByteArray(8 * 1024 * 1024, ' ') + "</unit></data>";
    REQUIRE_OK(saveFile(path, zipOf({{u"a/a.xml"_s, bomb}})));
    const SubmissionFiles read = readVisits(path);
    REQUIRE(read.submissions.size() == 1);
    CHECK(test::described(read.submissions[0].problems).front().contains(u"TooLarge(bytes, "_s));
}

TEST_CASE("Damaged at any byte, an archive is read or refused, and nothing else",
          "[form][submission]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"all.zip"_s);
    const QByteArray good
        = zipOf({{u"a/a.xml"_s, visitXml("uuid:1", "x.jpg")}, {u"a/x.jpg"_s, "jpeg"}});
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x55);
        REQUIRE_OK(saveFile(path, bad));
        const SubmissionFiles read = readVisits(path);
        CAPTURE(at);
        CHECK((!read.submissions.empty() || !read.problems.empty()));
    }
}

TEST_CASE("Public tools unpack what we write", "[form][submission][peer]")
{
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty()) {
        WARN("unzip is not installed: skipped");
        return;
    }
    const QTemporaryDir dir;
    REQUIRE_OK(write(dir.filePath(u"all.zip"_s), visits()));
    QProcess process;
    process.start(unzip, {u"-t"_s, dir.filePath(u"all.zip"_s)});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
}
