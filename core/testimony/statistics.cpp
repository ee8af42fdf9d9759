// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/statistics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <functional>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

using Counts = std::map<QString, int>; ///< answer -> people

/// A group before it is judged.
struct Group
{
    QStringList codes;
    Counts counts;
    [[nodiscard]] int people() const
    {
        int all = 0;
        for (const auto &[answer, people] : counts) {
            all += people;
        }
        return all;
    }
    void take(const Group &other)
    {
        codes += other.codes;
        for (const auto &[answer, people] : other.counts) {
            counts[answer] += people;
        }
    }
};

struct Division
{
    QString by;
    std::function<QString(const Interview &)> codeOf;
};

std::vector<Group> groupsOf(const std::vector<Interview> &interviews, const QString &topic, const Division &division)
{
    std::map<QString, Group> byCode;
    for (const Interview &interview : interviews) {
        const auto answer = interview.answers.find(topic);
        if (answer == interview.answers.end() || !interviewAnswers().contains(answer->second)
            || interview.people <= 0) {
            continue;
        }
        const QString code = division.by.isEmpty() ? QString() : division.codeOf(interview);
        Group &group = byCode[code];
        group.codes = code.isEmpty() && division.by.isEmpty() ? QStringList() : QStringList{code};
        group.counts[answer->second] += interview.people;
    }
    std::vector<Group> groups;
    for (auto &[code, group] : byCode) {
        groups.push_back(std::move(group));
    }
    return groups;
}

void mergeSmallGroups(std::vector<Group> &groups)
{
    const auto bySize = [](const Group &a, const Group &b) { return a.people() > b.people(); };
    std::stable_sort(groups.begin(), groups.end(), bySize);
    while (groups.size() > 1 && groups.back().people() < leastGroup) {
        const Group last = std::move(groups.back());
        groups.pop_back();
        groups.back().take(last);
        std::stable_sort(groups.begin(), groups.end(), bySize);
    }
}

using Partition = std::vector<QStringList>; ///< answers that are counted together

int peopleIn(const Group &group, const QStringList &answers)
{
    int people = 0;
    for (const QString &answer : answers) {
        const auto count = group.counts.find(answer);
        people += count == group.counts.end() ? 0 : count->second;
    }
    return people;
}

/// The finest way of counting in which no group shows fewer than leastCell people.
Partition partitionFor(const std::vector<Group> &groups)
{
    Partition partition;
    for (const QString &answer : interviewAnswers()) {
        partition.push_back({answer});
    }
    const auto total = [&](const QStringList &block) {
        int people = 0;
        for (const Group &group : groups) {
            people += peopleIn(group, block);
        }
        return people;
    };
    const auto isSmall = [&](const QStringList &block) {
        return std::any_of(groups.begin(), groups.end(), [&](const Group &group) {
            const int people = peopleIn(group, block);
            return people > 0 && people < leastCell;
        });
    };
    for (auto small = std::find_if(partition.begin(), partition.end(), isSmall);
         small != partition.end() && partition.size() > 1;
         small = std::find_if(partition.begin(), partition.end(), isSmall)) {
        const QStringList block = *small;
        partition.erase(small);
        // With the least frequent answer that anybody gave, so that nothing can be taken off again.
        auto best = partition.end();
        for (auto other = partition.begin(); other != partition.end(); ++other) {
            if (total(*other) > 0 && (best == partition.end() || total(*other) < total(*best))) {
                best = other;
            }
        }
        if (best == partition.end()) {
            return {interviewAnswers()};
        }
        *best += block;
    }
    return partition;
}

/// Not if everybody's answers had to be put together.
bool tellsSomething(const Partition &partition, const std::vector<Group> &groups)
{
    return std::none_of(partition.begin(), partition.end(), [&](const QStringList &block) {
        return block.size() > 1 && std::all_of(groups.begin(), groups.end(), [&](const Group &group) {
                   return peopleIn(group, block) == group.people();
               });
    });
}

std::optional<TopicStatistics> table(const std::vector<Interview> &interviews, const QString &topic,
                                     const Division &division)
{
    std::vector<Group> groups = groupsOf(interviews, topic, division);
    mergeSmallGroups(groups);
    if (groups.empty() || groups.back().people() < leastGroup || (!division.by.isEmpty() && groups.size() < 2)) {
        return std::nullopt;
    }
    const Partition partition = partitionFor(groups);
    if (!tellsSomething(partition, groups)) {
        return std::nullopt;
    }
    TopicStatistics result{topic, division.by, {}};
    for (const Group &group : groups) {
        AnswerGroup shown{group.codes, group.people(), {}};
        shown.groups.sort();
        for (QStringList block : partition) {
            std::sort(block.begin(), block.end(), [](const QString &a, const QString &b) {
                return interviewAnswers().indexOf(a) < interviewAnswers().indexOf(b);
            });
            shown.cells.push_back({block, peopleIn(group, block)});
        }
        result.groups.push_back(std::move(shown));
    }
    return result;
}

const std::array<Division, 4> &divisions()
{
    static const std::array<Division, 4> all{
        Division{QString(), [](const Interview &) { return QString(); }},
        Division{u"sex"_s, [](const Interview &i) { return i.sex; }},
        Division{u"shift"_s, [](const Interview &i) { return i.shift; }},
        Division{u"department"_s, [](const Interview &i) { return i.department; }}};
    return all;
}

} // namespace

InterviewStatistics interviewStatistics(const std::vector<Interview> &interviews)
{
    InterviewStatistics statistics;
    statistics.interviews = static_cast<int>(interviews.size());
    for (const Interview &interview : interviews) {
        statistics.people += qMax(0, interview.people);
    }
    for (const QString &topic : interviewTopics()) {
        const bool isAsked = std::any_of(interviews.begin(), interviews.end(), [&](const Interview &interview) {
            return interview.answers.count(topic) > 0;
        });
        for (const Division &division : divisions()) {
            if (!isAsked) {
                continue;
            }
            if (auto found = table(interviews, topic, division)) {
                statistics.topics.push_back(std::move(*found));
            } else {
                ++statistics.withheld;
            }
        }
    }
    return statistics;
}

QString toText(const InterviewStatistics &statistics)
{
    QJsonArray topics;
    for (const TopicStatistics &topic : statistics.topics) {
        QJsonArray groups;
        for (const AnswerGroup &group : topic.groups) {
            QJsonArray cells;
            for (const AnswerCell &cell : group.cells) {
                cells.append(QJsonObject{{u"answers"_s, QJsonArray::fromStringList(cell.answers)},
                                         {u"people"_s, cell.people}});
            }
            groups.append(QJsonObject{{u"groups"_s, QJsonArray::fromStringList(group.groups)},
                                      {u"people"_s, group.people},
                                      {u"cells"_s, cells}});
        }
        topics.append(QJsonObject{{u"topic"_s, topic.topic}, {u"by"_s, topic.by}, {u"groups"_s, groups}});
    }
    const QJsonObject all{{u"interviews"_s, statistics.interviews},
                          {u"people"_s, statistics.people},
                          {u"withheld"_s, statistics.withheld},
                          {u"topics"_s, topics}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

InterviewStatistics statisticsFrom(const QString &text)
{
    const auto codes = [](const QJsonValue &value) {
        QStringList all;
        for (const QJsonValue &code : value.toArray()) {
            all += code.toString();
        }
        return all;
    };
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    InterviewStatistics statistics;
    statistics.interviews = all[u"interviews"_s].toInt();
    statistics.people = all[u"people"_s].toInt();
    statistics.withheld = all[u"withheld"_s].toInt();
    for (const QJsonValue &entry : all[u"topics"_s].toArray()) {
        TopicStatistics topic{entry[u"topic"_s].toString(), entry[u"by"_s].toString(), {}};
        for (const QJsonValue &part : entry[u"groups"_s].toArray()) {
            AnswerGroup group{codes(part[u"groups"_s]), part[u"people"_s].toInt(), {}};
            for (const QJsonValue &cell : part[u"cells"_s].toArray()) {
                group.cells.push_back({codes(cell[u"answers"_s]), cell[u"people"_s].toInt()});
            }
            topic.groups.push_back(std::move(group));
        }
        statistics.topics.push_back(std::move(topic));
    }
    return statistics;
}

} // namespace meyar
