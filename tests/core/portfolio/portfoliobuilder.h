// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

namespace meyar::test {

/// Two sections: fire (f1, f2) and health (h1), with a law of Punjab, one of Sindh and a convention.
inline std::shared_ptr<const Pack> twoSections(const QByteArray &id = "two")
{
    PackText text;
    text.survey = "type,name,label::English (en),clause,weight\n"
                  "begin_group,fire,Fire,,\n"
                  "select_one yn,f1,Exits open?,c155-16;c155-18,5\n"
                  "select_one yn,f2,Alarm heard?,pb-1;sd-1,1\n"
                  "end_group,,,,\n"
                  "begin_group,health,Health,,\n"
                  "select_one yn,h1,First aid?,c155-16,1\n"
                  "end_group,,,,\n";
    text.settings = "form_title,form_id,version,grades\nTwo," + id + ",1,A:90 B:75 C:60 D:40 E:0\n";
    text.references = "id,jurisdiction,title::English (en),article,convention,valid_from\n"
                      "pb-1,PK-PB,Punjab Act,1,,2026-01-01\n"
                      "sd-1,PK-SD,Sindh Act,1,,\n"
                      "c155-16,INT,C155,16,C155,\n"
                      "c155-18,INT,C155,18,C155,\n";
    return packFrom(text);
}

struct VisitText
{
    int site = 1;
    const char *city = "Sialkot";
    const char *sector = "tannery";
    QDate day = QDate(2026, 3, 12);
    const char *jurisdiction = "PK-PB";
    AssessmentKind kind = AssessmentKind::Audit;
    AssessmentState state = AssessmentState::Closed;
};

/// A portfolio written by hand: visits are to be added latest first.
struct PortfolioBuilder
{
    FakeClock clock;
    Portfolio portfolio;

    /// The outcome is that of the answers to f1, f2 and h1; a null one is not answered.
    AssessmentId visit(const std::shared_ptr<const Pack> &pack, const VisitText &at, const char *f1, const char *f2,
                       const char *h1)
    {
        PortfolioVisit visit;
        visit.pack = pack;
        visit.row.id = AssessmentId::create(clock);
        QByteArray site(16, '\0');
        site[15] = static_cast<char>(at.site);
        visit.row.site = *SiteId::fromBytes(site);
        visit.row.city = QString::fromLatin1(at.city);
        visit.row.sector = QString::fromLatin1(at.sector);
        visit.row.day = at.day;
        visit.row.jurisdiction = QString::fromLatin1(at.jurisdiction);
        visit.row.kind = at.kind;
        visit.row.state = at.state;
        visit.row.packHash = pack->hash;
        visit.row.outcome = outcomeOf(scoreOf(*pack, sessionFor(*pack, answersOf({{"f1", f1}, {"f2", f2}, {"h1", h1}}), clock)));
        portfolio.visits.push_back(visit);
        return visit.row.id;
    }
    FindingId finding(AssessmentId visit, Severity severity, FindingState state, QDate on, bool repeat = false)
    {
        const FindingId id = FindingId::create(clock);
        portfolio.findings.push_back({id, visit, {}, severity, state, on, repeat});
        return id;
    }
    void action(AssessmentId visit, ActionState state, QDate agreed, QDate due, QDate done = {})
    {
        portfolio.actions.push_back({FindingId(), visit, state, agreed, due, done});
    }
    [[nodiscard]] Selection all() const { return selected(portfolio, {}); }
};

} // namespace meyar::test
