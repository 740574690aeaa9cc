#include "cexpat.h"
