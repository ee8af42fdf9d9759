// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/payroll.h"

#include "core/base/text.h"
#include "core/indicators/cellvalue.h"

#include <QHash>

#include <cmath>
#include <unordered_map>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

constexpr double mostPay = 10'000'000; ///< PKR a month
constexpr double mostHours = 744; ///< 31 days of 24 hours
constexpr double muchPay = 1'000'000; ///< more than that is looked at again: a slip of digits changes every mean
constexpr double manyHours = 400; ///< more than that is looked at again
constexpr double daysPerYear = 365.25;

const std::vector<QStringList> &sexWords()
{
    static const std::vector<QStringList> words{
        {u"f"_s, u"female"_s, u"woman"_s, u"women"_s, u"w"_s, u"lady"_s, u"fem"_s, u"mrs"_s, u"miss"_s, u"عورت"_s,
         u"خاتون"_s, u"خواتین"_s, u"زنانہ"_s, u"مؤنث"_s},
        {u"m"_s, u"male"_s, u"man"_s, u"men"_s, u"mr"_s, u"مرد"_s, u"مردانہ"_s, u"مذکر"_s},
        {u"x"_s, u"other"_s, u"transgender"_s, u"not stated"_s, u"دیگر"_s, u"خواجہ سرا"_s}};
    return words;
}

bool isApprentice(const QString &contract)
{
    const QString folded = searchFolded(contract);
    for (const QString &word : {u"apprentice"_s, u"trainee"_s, u"intern"_s, u"اپرنٹس"_s, u"زیر تربیت"_s}) {
        if (folded.contains(searchFolded(word))) {
            return true;
        }
    }
    return false;
}

/// Rows of a file as they come; words become indexes, so that a million rows stay small.
class PayrollBuilder
{
public:
    PayrollBuilder(ReadPayroll &read, QDate month) : m_read(read), m_month(month) { m_read.payroll.rows.reserve(256); }

    void take(TableRow &row)
    {
        PayrollRow each;
        const std::optional<int> sex = row.word(u"sex"_s, sexWords(), true);
        each.sex = static_cast<Sex>(sex.value_or(2));
        each.basic = row.number(u"basic"_s, 0.01, mostPay).value_or(noAmount);
        each.total = row.number(u"total"_s, 0.01, mostPay).value_or(noAmount);
        each.overtimePay = row.number(u"overtime_pay"_s, 0, mostPay).value_or(noAmount);
        each.bonus = row.number(u"bonus"_s, 0, mostPay).value_or(noAmount);
        each.hours = row.number(u"hours"_s, 0.01, mostHours).value_or(noAmount);
        readAge(row, each);
        readTenure(row, each);
        const bool hasPay = !std::isnan(each.basic) || !std::isnan(each.total);
        if (!hasPay && !row.isRefused()) {
            row.tell(Kind::Empty, row.has(u"total"_s) ? u"total"_s : u"basic"_s);
        }
        if (each.total < each.basic) {
            row.tell(Kind::OutOfRange, u"total"_s,
                     {row.text(u"total"_s), QString::number(each.basic, 'g', 12), QString::number(mostPay, 'f', 0)});
        }
        if (std::isnan(each.total) && !std::isnan(each.basic) && row.has(u"total"_s) && row.text(u"total"_s).isEmpty()) {
            row.tell(Kind::Empty, u"total"_s, {}, RowProblem::Level::Warning); // the basic pay counts
        }
        for (const auto &[key, pay] : {std::pair(u"total"_s, each.total), std::pair(u"basic"_s, each.basic)}) {
            if (pay > muchPay) {
                row.tell(Kind::Unlikely, key, {row.text(key), u"1"_s, QString::number(muchPay, 'f', 0)}, RowProblem::Level::Warning);
            }
        }
        if (each.hours > manyHours) {
            row.tell(Kind::Unlikely, u"hours"_s, {row.text(u"hours"_s), u"1"_s, QString::number(manyHours)},
                     RowProblem::Level::Warning);
        }
        for (int i = 0; i < wordFactors; ++i) {
            each.words.at(static_cast<std::size_t>(i)) = wordIndex(row, i);
        }
        each.isApprentice = isApprentice(row.text(u"contract"_s));
        checkReference(row);
        if (!row.isRefused()) {
            each.pseudonym = int(m_read.payroll.rows.size()) + 1;
            m_read.payroll.rows.push_back(each);
        }
    }

private:
    void readAge(TableRow &row, PayrollRow &each) const
    {
        each.age = row.number(u"age"_s, 10, 90).value_or(noAmount);
        if (!std::isnan(each.age) || m_month.isNull() || !row.has(u"birth"_s)) {
            return;
        }
        const QString cell = row.text(u"birth"_s);
        if (const std::optional<double> year = cellNumber(cell); year && *year > 1900) {
            each.age = m_month.year() - row.number(u"birth"_s, m_month.year() - 90, m_month.year() - 10).value_or(noAmount);
        } else if (const std::optional<QDate> born = row.date(u"birth"_s)) {
            each.age = std::floor(double(born->daysTo(m_month)) / daysPerYear);
        }
    }

    void readTenure(TableRow &row, PayrollRow &each) const
    {
        each.tenure = row.number(u"tenure"_s, 0, 70).value_or(noAmount);
        if (!std::isnan(each.tenure) || m_month.isNull()) {
            return;
        }
        if (const std::optional<QDate> start = row.date(u"start"_s)) {
            const double years = double(start->daysTo(m_month.addMonths(1))) / daysPerYear;
            if (years < 0 || years > 70) {
                row.tell(Kind::OutOfRange, u"start"_s,
                         {row.text(u"start"_s), m_month.addYears(-70).toString(Qt::ISODate), m_month.toString(Qt::ISODate)});
            } else {
                each.tenure = years;
            }
        }
    }

    qint32 wordIndex(TableRow &row, int factor)
    {
        const QString key = toCode(static_cast<PayFactor>(factor));
        const QString word = cellText(row.text(key));
        if (word.isEmpty()) {
            return -1;
        }
        if (isFormula(word)) {
            row.tell(Kind::Formula, key);
            return -1;
        }
        auto &known = m_known.at(static_cast<std::size_t>(factor));
        if (const auto asWritten = known.find(word); asWritten != known.end()) {
            return *asWritten;
        }
        QStringList &words = m_read.payroll.words.at(static_cast<std::size_t>(factor));
        auto &folded = m_folded.at(static_cast<std::size_t>(factor));
        const QString plain = searchFolded(word).simplified();
        auto index = folded.find(plain);
        if (index == folded.end()) {
            index = folded.insert(plain, qint32(words.size()));
            words.append(cleaned(word).simplified());
        }
        known.insert(word, *index);
        return *index;
    }

    /// Card numbers are only compared, by a hash of them.
    void checkReference(TableRow &row)
    {
        const QString reference = row.text(u"reference"_s);
        if (reference.isEmpty()) {
            return;
        }
        const auto [earlier, isNew] = m_references.emplace(qHash(withWesternDigits(reference).toCaseFolded(), seed), row.number());
        if (!isNew) {
            row.tell(Kind::Twice, u"reference"_s, {QString::number(earlier->second)});
        }
    }

    static constexpr size_t seed = 0x5eed;
    ReadPayroll &m_read;
    QDate m_month;
    std::array<QHash<QString, qint32>, wordFactors> m_known;
    std::array<QHash<QString, qint32>, wordFactors> m_folded;
    std::unordered_map<size_t, int> m_references;
};

} // namespace

const std::vector<KnownColumn> &payrollColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"reference"_s,
         {u"employee id"_s, u"emp id"_s, u"emp no"_s, u"employee no"_s, u"employee code"_s, u"card no"_s, u"card number"_s, u"code"_s,
          u"token no"_s, u"pseudonym"_s, u"id"_s, u"worker"_s, u"کارڈ نمبر"_s, u"ملازم نمبر"_s, u"نمبر شمار"_s}},
        {u"sex"_s, {u"sex"_s, u"gender"_s, u"m/f"_s, u"male/female"_s, u"جنس"_s, u"صنف"_s, u"مرد/عورت"_s}},
        {u"basic"_s,
         {u"basic"_s, u"basic pay"_s, u"basic salary"_s, u"basic wage"_s, u"base pay"_s, u"بنیادی تنخواہ"_s, u"بنیادی اجرت"_s}},
        {u"total"_s,
         {u"total"_s, u"total pay"_s, u"total salary"_s, u"gross"_s, u"gross pay"_s, u"gross salary"_s, u"gross wages"_s, u"salary"_s,
          u"wage"_s, u"wages"_s, u"pay"_s, u"earnings"_s, u"total earnings"_s, u"کل تنخواہ"_s, u"کل اجرت"_s, u"تنخواہ"_s, u"اجرت"_s}},
        {u"overtime_pay"_s,
         {u"overtime pay"_s, u"overtime amount"_s, u"ot amount"_s, u"ot pay"_s, u"overtime wages"_s, u"اوور ٹائم رقم"_s,
          u"اوور ٹائم کی رقم"_s, u"اوور ٹائم تنخواہ"_s}},
        {u"bonus"_s, {u"bonus"_s, u"incentive"_s, u"بونس"_s}},
        {u"hours"_s,
         {u"hours"_s, u"paid hours"_s, u"hours paid"_s, u"total hours"_s, u"hours worked"_s, u"monthly hours"_s, u"گھنٹے"_s, u"کل گھنٹے"_s,
          u"اوقات کار"_s}},
        {u"department"_s, {u"department"_s, u"dept"_s, u"section"_s, u"unit"_s, u"شعبہ"_s, u"سیکشن"_s}},
        {u"grade"_s, {u"grade"_s, u"pay grade"_s, u"level"_s, u"scale"_s, u"گریڈ"_s, u"درجہ"_s}},
        {u"job"_s,
         {u"job"_s, u"job title"_s, u"designation"_s, u"position"_s, u"occupation"_s, u"post"_s, u"عہدہ"_s, u"کام"_s, u"پیشہ"_s}},
        {u"contract"_s, {u"contract"_s, u"contract type"_s, u"employment type"_s, u"status"_s, u"معاہدہ"_s, u"ملازمت کی قسم"_s}},
        {u"age"_s, {u"age"_s, u"عمر"_s}},
        {u"birth"_s, {u"date of birth"_s, u"dob"_s, u"birth year"_s, u"year of birth"_s, u"تاریخ پیدائش"_s, u"سال پیدائش"_s}},
        {u"tenure"_s,
         {u"tenure"_s, u"years of service"_s, u"service years"_s, u"length of service"_s, u"experience"_s, u"مدت ملازمت"_s, u"تجربہ"_s}},
        {u"start"_s, {u"date of joining"_s, u"joining date"_s, u"doj"_s, u"start date"_s, u"تاریخ تقرری"_s, u"تاریخ شمولیت"_s}},
        {u"education"_s, {u"education"_s, u"qualification"_s, u"schooling"_s, u"تعلیم"_s}},
        {u"skill"_s, {u"skill"_s, u"skill level"_s, u"skill category"_s, u"ہنر"_s, u"مہارت"_s}},
    };
    return columns;
}

Result<ReadPayroll> readPayroll(const QString &path, const PayrollReading &how)
{
    ReadPayroll read;
    PayrollBuilder builder(read, how.month);
    const Result<TableFacts> facts = readTable(path, {payrollColumns(), {u"sex"_s}}, how.mapping, read.problems,
                                               [&](TableRow &row) { builder.take(row); });
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    const auto &used = read.facts.mapping.headingOf;
    if (read.facts.headingRow > 0 && !used.contains(u"basic"_s) && !used.contains(u"total"_s)) {
        read.problems.add({Kind::ColumnMissing, RowProblem::Level::Error, 0, {}, {u"total"_s}});
        read.payroll.rows.clear();
    }
    return read;
}

} // namespace meyar
