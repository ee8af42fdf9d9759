// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/base/savefile.h"
#include "core/report/htmlwriter.h"

#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

struct Parsed
{
    QString error;
    QString text;
    QSet<QString> elements;
    QSet<QString> attributes;
};

Parsed parsed(const QString &html)
{
    Parsed result;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            result.elements.insert(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                result.attributes.insert(attribute.name().toString());
            }
        }
        if (reader.isCharacters()) {
            result.text += reader.text();
        }
    }
    result.error = reader.hasError() ? reader.errorString() : QString();
    return result;
}

} // namespace

TEST_CASE("HTML reports are well-formed in every language")
{
    const AuditReportInput input = test::walkthroughInput();
    for (const auto language :
         {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both}) {
        const QString html = toHtml(buildAuditReport(input, language));
        CHECK(parsed(html).error == QString());
        CHECK(html.startsWith(
            u"<!DOCTYPE html>\n<html lang=\""_s
            + (language == ReportLanguage::Urdu ? u"ur\" dir=\"rtl\""_s : u"en\" dir=\"ltr\""_s)));
        CHECK(html.contains(u"<div class=\"two\">") == (language == ReportLanguage::Both));
    }
}

TEST_CASE("What people typed is never markup, and the page loads nothing")
{
    for (const auto language :
         {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both}) {
        const QString html = toHtml(buildAuditReport(test::hostileInput(), language));
        const Parsed page = parsed(html);
        CHECK(page.error == QString());
        CHECK(page.text.contains(test::hostileText()));
        for (const QString &forbidden :
             {u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"object"_s, u"a"_s}) {
            CHECK_FALSE(page.elements.contains(forbidden));
        }
        for (const QString &forbidden : {u"src"_s, u"onerror"_s, u"onload"_s}) {
            CHECK_FALSE(page.attributes.contains(forbidden));
        }
        CHECK_FALSE(html.contains(u"url("));
        CHECK(html.contains(u"default-src 'none'"));
    }
}

TEST_CASE("Isolates become elements, also those that nobody closed")
{
    ReportDocument document;
    Text text;
    text.byLanguage[u"ur"_s] = u"حد ≤ 85 dB(A) ہے "_s + QChar(0x2067) + u"x"_s;
    document.language = ReportLanguage::Urdu;
    document.blocks.push_back(report::Paragraph{text});
    const QString html = toHtml(document);
    CHECK(html.contains(u"<bdi dir=\"ltr\">≤ 85 dB(A)</bdi>"));
    CHECK(parsed(html).error == QString());
}

TEST_CASE("The file is UTF-8 and written whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    const ReportDocument document
        = buildAuditReport(test::walkthroughInput(), ReportLanguage::Urdu);
    REQUIRE_OK(writeHtml(document, path));
    const Result<QByteArray> bytes = readFile(path);
    REQUIRE_OK(bytes);
    CHECK(QString::fromUtf8(*bytes) == toHtml(document));
    CHECK_FALSE(writeHtml(document, folder.filePath(u"none/report.html"_s)).has_value());
}
