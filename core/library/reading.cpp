// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(QString text)
{
    static const QRegularExpression placeholder(u"\\$\\{[^}]*\\}"_s);
    static const QRegularExpression space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sign(u"[\\p{L}\\p{N}]"_s);
    return text.replace(placeholder, u"x"_s).split(space, Qt::SkipEmptyParts).filter(sign);
}

/// QString::count would count each letter of a group as a beginning of its own.
int matchCount(const QString &text, const QRegularExpression &pattern)
{
    int count = 0;
    for (auto at = pattern.globalMatch(text); at.hasNext(); at.next()) {
        ++count;
    }
    return count;
}

int sentenceCount(const QString &text)
{
    static const QRegularExpression end(u"[.!?]+(?=\\s|$)"_s);
    return std::max(1, matchCount(text.trimmed(), end));
}

/// What `share` of 100 sorted lengths do not pass.
int percentile(std::vector<int> lengths, int share)
{
    if (lengths.empty()) {
        return 0;
    }
    std::sort(lengths.begin(), lengths.end());
    const size_t rank = (lengths.size() * static_cast<size_t>(share) + 99) / 100;
    return lengths[std::max<size_t>(rank, 1) - 1];
}

PackReading::Words wordsOf(const QStringList &texts)
{
    std::vector<int> lengths;
    for (const QString &text : texts) {
        lengths.push_back(wordCount(text));
    }
    return {.median = percentile(lengths, 50), .high = percentile(lengths, 95)};
}

struct Texts
{
    QStringList english;
    QStringList urdu;
};

PackReading readingOf(const QString &id, const Texts &texts)
{
    PackReading reading;
    reading.id = id;
    reading.questions = static_cast<int>(texts.english.size());
    reading.english = wordsOf(texts.english);
    reading.urdu = wordsOf(texts.urdu);
    reading.grade = readingGrade(texts.english);
    return reading;
}

bool isRead(const form::Node &node)
{
    return node.isQuestion() && node.type != form::NodeType::Calculate && !node.label.isEmpty();
}

Texts textsOf(const Pack &pack)
{
    Texts texts;
    for (const form::Node &node : pack.form->nodes) {
        if (isRead(node)) {
            texts.english.append(node.label.in(Language::English));
            texts.urdu.append(node.label.in(Language::Urdu));
        }
    }
    return texts;
}

QString row(const QString &name, const PackReading &reading, qsizetype tooLong)
{
    return u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n"_s.arg(name)
        .arg(reading.questions)
        .arg(reading.english.median)
        .arg(reading.english.high)
        .arg(reading.urdu.median)
        .arg(reading.urdu.high)
        .arg(reading.grade, 0, 'f', 1)
        .arg(tooLong);
}

} // namespace

int wordCount(const QString &text)
{
    return static_cast<int>(wordsIn(text).size());
}

int syllableCount(const QString &word)
{
    static const QRegularExpression silent(u"([^aeiouylt]|[^aeiouy]t|[aeiouy][lt])(e|es)$|([^aeiouydt])ed$"_s);
    static const QRegularExpression others(u"[^a-z]"_s);
    static const QRegularExpression group(u"[aeiouy]+"_s);
    QString plain = word.toLower().remove(others);
    plain.replace(silent, u"\\1\\3"_s);
    return std::max(1, matchCount(plain, group));
}

double readingGrade(const QStringList &texts)
{
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    for (const QString &text : texts) {
        const QStringList found = wordsIn(text);
        if (found.isEmpty()) {
            continue;
        }
        words += static_cast<int>(found.size());
        sentences += sentenceCount(text);
        for (const QString &word : found) {
            syllables += syllableCount(word);
        }
    }
    if (words == 0) {
        return 0;
    }
    return std::max(0.0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
}

PackReading readingOf(const Pack &pack)
{
    PackReading reading = readingOf(pack.id, textsOf(pack));
    for (size_t i = 0; i < pack.form->nodes.size(); ++i) {
        const form::Node &node = pack.form->nodes[i];
        if (isRead(node) && wordCount(node.label.in(Language::English)) > longestQuestion) {
            reading.tooLong.push_back(static_cast<form::NodeIndex>(i));
        }
    }
    return reading;
}

QString readingTable(const Library &library)
{
    QString table = u"| id | questions | words, median | words, 95 % | Urdu words, median | Urdu words, 95 % | grade | over %1 words |\n"
                    "|---|--:|--:|--:|--:|--:|--:|--:|\n"_s.arg(longestQuestion);
    std::vector<std::shared_ptr<const Pack>> packs = library.packs();
    std::sort(packs.begin(), packs.end(), [](const auto &a, const auto &b) { return a->id < b->id; });
    Texts all;
    qsizetype tooLong = 0;
    for (const std::shared_ptr<const Pack> &pack : packs) {
        const PackReading reading = readingOf(*pack);
        const qsizetype longOnes = static_cast<qsizetype>(reading.tooLong.size());
        table += row(u'`' + pack->id + u'`', reading, longOnes);
        const Texts texts = textsOf(*pack);
        all.english += texts.english;
        all.urdu += texts.urdu;
        tooLong += longOnes;
    }
    return table + row(u"**all**"_s, readingOf({}, all), tooLong);
}

} // namespace meyar
