// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwords.h"

#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Report";
constexpr const char *periodPattern = QT_TRANSLATE_NOOP("Report", "%1 to %2");

/// `arg` inside an English sentence: isolated if it runs the other way. Urdu ones sentence()
/// isolates.
QString placed(const QString &arg, Language language)
{
    const bool same = scriptOf(arg, Language::English) == Language::English;
    return language == Language::Urdu || same ? arg : isolated(arg);
}

Text joined(const std::vector<Text> &parts, const std::function<QString(Language)> &separator)
{
    return inBoth([&](Language language) {
        QStringList words;
        for (const Text &part : parts) {
            if (!part.isEmpty()) {
                const QString word = part.in(language);
                words.append(language == Language::Urdu ? isolated(word) : placed(word, language));
            }
        }
        return words.join(separator(language));
    });
}

} // namespace

Text plain(const QString &text)
{
    Text result;
    if (!text.isEmpty()) {
        result.byLanguage.emplace(QString(), text);
    }
    return result;
}

Text inBoth(const std::function<QString(Language)> &of)
{
    return Text(of(Language::English), of(Language::Urdu));
}

Text named(const QString &english, const QString &urdu)
{
    return urdu.isEmpty() || english.isEmpty() ? plain(english + urdu) : Text(english, urdu);
}

Words::Words() = default;

const Translation &Words::of(Language language) const
{
    return language == Language::Urdu ? m_urdu : m_english;
}

Text Words::word(const char *source) const
{
    return inBoth([&](Language language) { return of(language).text(context, source); });
}

Text Words::counted(const char *source, int n) const
{
    return inBoth([&](Language language) { return of(language).text("Report", source, n); });
}

Text Words::filled(const char *source, const std::vector<Text> &args) const
{
    return inBoth([&](Language language) {
        QStringList values;
        for (const Text &arg : args) {
            values.append(placed(arg.in(language), language));
        }
        return sentence(of(language), context, source, values);
    });
}

Text Words::dotted(const std::vector<Text> &parts) const
{
    return joined(parts, [](Language) { return u" · "_s; });
}

Text Words::listed(const std::vector<Text> &parts) const
{
    return joined(parts,
                  [](Language language) { return language == Language::Urdu ? u"، "_s : u", "_s; });
}

Text Words::period(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || from == to) {
        return date(from.isValid() ? from : to);
    }
    if (from.year() != to.year() || from.month() != to.month()) {
        return filled(periodPattern, {date(from), date(to)});
    }
    const QString days = QString::number(from.day()) + u'–' + QString::number(to.day());
    const QString last = QString::number(to.day());
    return inBoth([&](Language language) {
        QString words = meyar::dateText(of(language), to);
        const qsizetype at = words.indexOf(last);
        return words.replace(at, last.size(), language == Language::Urdu ? isolated(days) : days);
    });
}

Text Words::date(QDate day) const
{
    return inBoth([&](Language language) { return meyar::dateText(of(language), day); });
}

Text Words::moment(const QDateTime &time) const
{
    return inBoth([&](Language language) { return meyar::dateTimeText(of(language), time); });
}

Text Words::rupees(qint64 amount) const
{
    return inBoth([&](Language language) { return meyar::moneyText(of(language), amount); });
}

Text Words::severity(Severity severity) const
{
    return inBoth([&](Language language) { return meyar::word(of(language), severity); });
}

Text Words::findingState(FindingState state) const
{
    return inBoth([&](Language language) { return meyar::word(of(language), state); });
}

Text Words::actionKind(ActionKind kind) const
{
    return inBoth([&](Language language) { return meyar::word(of(language), kind); });
}

Text Words::actionState(ActionState state) const
{
    return inBoth([&](Language language) { return meyar::word(of(language), state); });
}

Text Words::city(const QString &name) const
{
    return inBoth([&](Language language) { return meyar::cityWord(of(language), name); });
}

Text Words::jurisdiction(const QString &code) const
{
    return inBoth([&](Language language) {
        return code.isEmpty() ? code : meyar::jurisdictionWord(of(language), code);
    });
}

Text Words::sector(const QString &code) const
{
    return inBoth([&](Language language) {
        return code.isEmpty() ? code : meyar::sectorWord(of(language), code);
    });
}

QString Words::percent(double value) const
{
    return meyar::percentText(m_english, value);
}

QString Words::percentRange(double low, double high) const
{
    return meyar::percentRangeText(m_english, low, high);
}

} // namespace meyar::report
