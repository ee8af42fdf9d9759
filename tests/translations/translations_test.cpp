// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &name)
{
    QFile file(QStringLiteral(MEYAR_TRANSLATIONS "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    bool numerus = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s;
            messages.push_back({context, {}, {}, true});
        } else if (xml.name() == u"source"_s) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            messages.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!numerus) {
                messages.back().translations += xml.readElementText();
            }
        } else if (xml.name() == u"numerusform"_s) {
            messages.back().translations += xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(n|L?[0-9]+)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        found += matches.next().captured();
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("Every text of the program has its Urdu, with the same placeholders", "[translations]")
{
    const std::vector<Message> messages = messagesOf(u"meyar_ur.ts"_s);
    CHECK(messages.size() > 800);
    for (const Message &message : messages) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK(message.finished);
        CHECK_FALSE(message.translations.isEmpty());
        for (const QString &translation : message.translations) {
            CHECK_FALSE(translation.trimmed().isEmpty());
            CHECK(placeholders(translation) == placeholders(message.source));
        }
    }
}

TEST_CASE("The Urdu is written in Urdu's letters", "[translations]")
{
    std::vector<Message> messages = messagesOf(u"meyar_ur.ts"_s);
    std::ranges::copy(messagesOf(u"qt_ur.ts"_s), std::back_inserter(messages));
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            INFO(message.source.toStdString());
            const bool arabicLetters = std::any_of(translation.cbegin(), translation.cend(), [](QChar c) {
                return c == QChar(0x064a) || c == QChar(0x0643) || c == QChar(0x0647);
            });
            CHECK_FALSE(arabicLetters);
        }
    }
}

TEST_CASE("What Qt says by itself has its Urdu, with the same placeholders", "[translations]")
{
    const std::vector<Message> messages = messagesOf(u"qt_ur.ts"_s);
    CHECK(messages.size() > 200);
    for (const Message &message : messages) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        REQUIRE(message.translations.size() == 1);
        CHECK(placeholders(message.translations.front()) == placeholders(message.source));
    }
}

TEST_CASE("English counts have a singular and a plural", "[translations]")
{
    const std::vector<Message> messages = messagesOf(u"meyar_en.ts"_s);
    CHECK(messages.size() > 40);
    for (const Message &message : messages) {
        INFO(message.source.toStdString());
        CHECK(message.finished);
        CHECK(message.translations.size() == 2);
        CHECK_FALSE(message.translations.join(u' ').contains(u"(s)"_s));
    }
}

TEST_CASE("Core speaks Urdu from the embedded file", "[translations]")
{
    initData();
    const Translation urdu(Language::Urdu);
    CHECK(urdu.text("Severity", "Critical") == u"سنگین"_s);
    CHECK(urdu.text("Severity", "no such word") == u"no such word"_s);
}
