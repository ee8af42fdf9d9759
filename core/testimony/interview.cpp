// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/interview.h"

namespace meyar {

using namespace Qt::StringLiterals;

QString toCode(InterviewKind kind)
{
    return kind == InterviewKind::Group ? u"group"_s : u"individual"_s;
}

std::optional<InterviewKind> interviewKindFrom(const QString &code)
{
    for (const InterviewKind kind : {InterviewKind::Individual, InterviewKind::Group}) {
        if (toCode(kind) == code) {
            return kind;
        }
    }
    return std::nullopt;
}

const QStringList &interviewSexes()
{
    static const QStringList codes{u"women"_s, u"men"_s, u"mixed"_s};
    return codes;
}

const QStringList &interviewShifts()
{
    static const QStringList codes{u"day"_s, u"evening"_s, u"night"_s, u"rotating"_s};
    return codes;
}

const QStringList &interviewDepartments()
{
    static const QStringList codes{u"cutting"_s,   u"stitching"_s,   u"finishing"_s, u"wet"_s,    u"packing"_s,
                                   u"warehouse"_s, u"maintenance"_s, u"cleaning"_s,  u"office"_s, u"other"_s};
    return codes;
}

const QStringList &interviewTopics()
{
    static const QStringList codes{u"wages"_s,     u"hours"_s,      u"freedom"_s, u"safety"_s,
                                   u"harassment"_s, u"complaints"_s, u"union"_s,   u"children"_s};
    return codes;
}

const QStringList &interviewAnswers()
{
    static const QStringList codes{u"concern"_s, u"unsure"_s, u"no_concern"_s};
    return codes;
}

} // namespace meyar
