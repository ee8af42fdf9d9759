// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/report/reportkind.h"
#include "core/report/reportseal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

QByteArray sealed(const AuditReportInput &input, const vault::KeyPair &keys)
{
    const ReportDocument document = buildScorecard(input, ReportLanguage::Both);
    return sealedJson(toJson(factsOf(u"scorecard"_s, input, ReportLanguage::Both), document), keys);
}

Error::Code codeOf(const QByteArray &bytes)
{
    const Result<VerifiedReport> report = verifiedReport(bytes, u"r"_s);
    REQUIRE_FALSE(report.has_value());
    return report.error().code;
}

/// As small a PDF as carries a report.
QByteArray smallPdf(const QByteArray &json)
{
    return "%PDF-1.4\n1 0 obj\nstream\n" + json + "\nendstream\nendobj\n%%EOF\n";
}

} // namespace

TEST_CASE("Sealed data say what they are of, and who sealed them")
{
    const vault::KeyPair keys = vault::newKeyPair();
    const AuditReportInput input = test::walkthroughInput();

    const Result<VerifiedReport> report = verifiedReport(sealed(input, keys), u"r.json"_s);

    REQUIRE_OK(report);
    CHECK(report->key == keys.publicKey);
    CHECK(report->facts.kind == u"scorecard"_s);
    CHECK(report->facts.enterprise == u"Tarazu Leather"_s);
    CHECK(report->facts.startedOn == u"2026-03-12"_s);
    CHECK(report->facts.headCode == u"otter-maple-seven-dawn"_s);
    CHECK(QJsonDocument::fromJson(sealed(input, keys)).object().contains(u"seal"_s)); // any program can read it
}

TEST_CASE("Equal reports are equal bytes")
{
    const AuditReportInput input = test::walkthroughInput();
    const ReportFacts facts = factsOf(u"audit"_s, input, ReportLanguage::English);
    CHECK(toJson(facts, buildAuditReport(input, ReportLanguage::English))
          == toJson(facts, buildAuditReport(input, ReportLanguage::English)));
}

TEST_CASE("One changed byte anywhere in sealed data is noticed")
{
    const QByteArray whole = sealed(test::confidentialInput(), vault::newKeyPair());
    for (qsizetype i = 0; i < whole.size(); i += i < whole.size() - 300 ? 7 : 1) {
        for (const int bit : {0, 5}) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ (1 << bit));
            const Result<VerifiedReport> report = verifiedReport(changed, u"r"_s);
            INFO("byte " << i << " of " << whole.size());
            CHECK_FALSE(report.has_value());
        }
    }
}

TEST_CASE("One changed, lost or added byte of a sealed PDF is noticed")
{
    const vault::KeyPair keys = vault::newKeyPair();
    const QByteArray whole = sealedPdf(smallPdf(sealed(test::confidentialInput(), keys)), keys);
    REQUIRE_OK(verifiedReport(whole, u"r.pdf"_s));
    for (qsizetype i = 0; i < whole.size(); i += i > 60 && i < whole.size() - 300 ? 11 : 1) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 1);
        INFO("byte " << i << " of " << whole.size());
        CHECK_FALSE(verifiedReport(changed, u"r"_s).has_value());
        CHECK_FALSE(verifiedReport(whole.left(i), u"r"_s).has_value());
    }
    CHECK(codeOf(whole + '\n') == Error::Code::BadSignature);
    CHECK(codeOf(whole + "2 0 obj\nendobj\n") == Error::Code::BadSignature);
}

TEST_CASE("The seal of one report does not fit another, nor one laptop's PDF another's data")
{
    const vault::KeyPair ours = vault::newKeyPair();
    const vault::KeyPair theirs = vault::newKeyPair();
    const QByteArray json = sealed(test::walkthroughInput(), ours);
    QByteArray spliced = sealed(test::confidentialInput(), ours);
    const qsizetype tail = json.lastIndexOf(",\"seal\"");
    spliced = spliced.left(spliced.lastIndexOf(",\"seal\"")) + json.mid(tail);

    CHECK(codeOf(spliced) == Error::Code::BadSignature);
    CHECK(codeOf(sealedPdf(smallPdf(json), theirs)) == Error::Code::BadSignature);
}

TEST_CASE("What bears no seal is told from what was changed")
{
    CHECK(codeOf("%PDF-1.4\nsomebody else's\n%%EOF\n") == Error::Code::NotFound);
    CHECK(codeOf("{\"a\":1}") == Error::Code::NotFound);
    CHECK(codeOf({}) == Error::Code::NotFound);
    CHECK(codeOf(smallPdf(sealed(test::confidentialInput(), vault::newKeyPair()))) == Error::Code::NotFound);
}

TEST_CASE("Sealed data and plain text hold nothing confidential")
{
    for (const ReportKind kind : reportKinds) {
        const AuditReportInput input = test::confidentialInput();
        const ReportDocument document = buildReport(kind, input, ReportLanguage::Both);
        const ReportFacts facts = factsOf(toCode(kind), input, ReportLanguage::Both);
        CHECK_FALSE(QString::fromUtf8(toJson(facts, document)).contains(test::secret()));
        CHECK_FALSE(toPlainText(document).contains(test::secret()));
    }
}

TEST_CASE("The plain text has the words of both languages, row by row")
{
    const QString text = toPlainText(buildAuditReport(test::walkthroughInput(), ReportLanguage::Both));
    CHECK(text.contains(u"Tarazu Leather"));
    CHECK(text.contains(u"ترازو لیدر"));
    CHECK(text.contains(u"Fit push bars on exits 2 and 4"));
}
