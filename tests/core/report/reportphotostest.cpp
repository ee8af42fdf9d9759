// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evidence/samplephotos.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/report/htmlwriter.h"
#include "core/report/reportphotos.h"

#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

EvidenceRow photoRow(const QByteArray &sha256, const QString &question, const QByteArray &derivedFrom = {})
{
    EvidenceRow row;
    row.evidence.sha256 = sha256;
    row.evidence.question = question;
    row.evidence.derivedFrom = derivedFrom;
    row.evidence.type = u"image/jpeg"_s;
    row.evidence.name = QString::fromLatin1(sha256) + u".jpg"_s;
    return row;
}

} // namespace

TEST_CASE("A finding prints the photos of its question, an edited copy in the place of its original")
{
    FindingRow finding;
    finding.finding.id = FindingId::fromBytes(QByteArray(16, 'f')).value();
    finding.finding.question = u"fx_01"_s;
    EvidenceRow missing = photoRow("gone", u"fx_01"_s);
    missing.isMissing = true;
    EvidenceRow document = photoRow("pdf", u"fx_01"_s);
    document.evidence.type = u"application/pdf"_s;
    EvidenceRow repair = photoRow("repair", {});
    repair.evidence.finding = finding.finding.id;
    const std::vector<ReportPhoto> photos
        = photosOf({finding}, {photoRow("face", u"fx_01"_s), photoRow("other", u"fx_02"_s), missing, document,
                               photoRow("blurred", u"fx_01"_s, "face"), repair});
    REQUIRE(photos.size() == 3);
    CHECK(photos[0].sha256 == "blurred");
    CHECK(photos[1].sha256 == "repair");
    CHECK(photos[2].sha256 == "other"); // for the annex
    CHECK(photos[2].finding.isNull());
    CHECK(photos[2].question == u"fx_02"_s);
    std::vector<EvidenceRow> many(20, photoRow("many", u"fx_01"_s));
    CHECK(photosOf({finding}, many).size() == mostPhotosOfFinding);
}

TEST_CASE("A photo whose face was blurred is in the annex as the blurred copy alone, and the annex has an end")
{
    const std::vector<ReportPhoto> photos = photosOf({}, {photoRow("face", u"fx_02"_s), photoRow("blurred", u"fx_02"_s, "face")});
    REQUIRE(photos.size() == 1);
    CHECK(photos[0].sha256 == "blurred");
    CHECK(photosOf({}, std::vector<EvidenceRow>(200, photoRow("many", {}))).size() == mostPhotosOfAnnex);
    CHECK(photosBeyondAnnex({}, std::vector<EvidenceRow>(mostPhotosOfAnnex, photoRow("many", {}))).isEmpty());
    CHECK(photosBeyondAnnex({}, std::vector<EvidenceRow>(mostPhotosOfAnnex + 2, photoRow("many", u"fx_02"_s)))
          == QStringList{u"fx_02"_s, u"fx_02"_s});
}

TEST_CASE("Where the annex ends the report says how many more photos there are")
{
    AuditReportInput input = walkthroughInput();
    const auto told = [](const AuditReportInput &of, ReportLanguage language) {
        const ReportDocument document = buildAuditReport(of, language);
        for (const report::Block &block : document.blocks) {
            const auto *note = std::get_if<report::Note>(&block);
            if (note != nullptr && note->text.in(Language::English).contains(u"in the file of the audit"_s)) {
                return note->text;
            }
        }
        return Text();
    };
    input.photos = {{{}, "sha", u"gate.jpg"_s, {}, {}, {}, "bytes", u"image/jpeg"_s}};
    CHECK(told(input, ReportLanguage::Both).isEmpty());
    input.photosBeyond = QStringList(12, QString());
    CHECK(told(input, ReportLanguage::Both).in(Language::English).startsWith(u"12 more photos are"_s));
    CHECK(told(input, ReportLanguage::Both).in(Language::Urdu).contains(u"12"_s));
    CHECK(told(input, ReportLanguage::Both).in(Language::Urdu) != told(input, ReportLanguage::Both).in(Language::English));
    input.photosBeyond = {QString()};
    CHECK(told(input, ReportLanguage::English).in(Language::English).startsWith(u"1 more photo is"_s));
}

TEST_CASE("What leaves with a report has no metadata, and what cannot be read is left out")
{
    const QTemporaryDir dir;
    const evidence::Files files(dir.filePath(u"work.files"_s));
    const QByteArray original = withMetadata(photo("jpg", {64, 48}), 1, "editor");
    const QByteArray sha256 = files.put(original, u"gate.jpg"_s).value().sha256;
    AuditReportInput input = walkthroughInput();
    REQUIRE_FALSE(input.findings.empty());
    const FindingId finding = input.findings.front().finding.id;
    input.photos = {{finding, sha256, u"gate.jpg"_s, u"Exit <2>"_s, QDateTime(QDate(2026, 3, 12), QTime(13, 58))},
                    {finding, QByteArray(32, 'x'), u"gone.jpg"_s, {}, {}}};
    loadPhotos(input, files);
    REQUIRE(input.photos.size() == 1);
    CHECK(input.photos[0].type == u"image/jpeg"_s);
    CHECK_FALSE(input.photos[0].bytes.contains("Exif"));
    for (const auto language : {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both}) {
        const QString html = toHtml(buildAuditReport(input, language));
        CHECK(html.count(u"<img "_s) == 1);
        CHECK(html.contains(u"data:image/jpeg;base64,"_s + QString::fromLatin1(input.photos[0].bytes.toBase64())));
        CHECK(html.contains(u"Exit &lt;2&gt;"_s));
    }
}

TEST_CASE("A report says how many photos it could not print because their files have not come")
{
    AuditReportInput input = test::walkthroughInput();
    const auto told = [](const AuditReportInput &of) {
        for (const report::Block &block : buildAuditReport(of, ReportLanguage::English).blocks) {
            const auto *paragraph = std::get_if<report::Paragraph>(&block);
            if (paragraph != nullptr && paragraph->text.in(Language::English).startsWith(QStringLiteral("43 photos of this audit are not"))) {
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(told(input));
    input.photosMissing = 43;
    CHECK(told(input));
}
