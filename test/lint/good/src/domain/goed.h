/* goed.h */
ENTITY(plan_stand, VELDEN)
CODES(doel, VELDEN)
