// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/incident.h"

#include "core/indicators/incidentwords.h"

namespace meyar {

namespace {

constexpr int daysOfFatal = 365;

} // namespace

QString toCode(IncidentKind kind)
{
    return incidentKindWords().at(static_cast<std::size_t>(kind)).front();
}

QString toCode(BodyPart part)
{
    return bodyPartWords().at(static_cast<std::size_t>(part)).front();
}

QString toCode(IncidentCause cause)
{
    return incidentCauseWords().at(static_cast<std::size_t>(cause)).front();
}

bool isFatal(const Incident &incident)
{
    return incident.death.isValid() && incident.day.daysTo(incident.death) <= daysOfFatal;
}

bool isLostTime(const Incident &incident)
{
    return isFatal(incident) || incident.daysLost >= 1;
}

bool isRecordable(const Incident &incident)
{
    return isLostTime(incident) || incident.isRestricted || incident.isTreated;
}

} // namespace meyar
