/* The one door to GLPK: a problem is created, solved and deleted within one call, on one thread, and whatever GLPK
   aborts for comes back as CGLPK_FAILED with its words. Without GLPK in the build every call fails and says so. */
#ifndef CGLPK_H
#define CGLPK_H

enum cglpk_code {
    CGLPK_OPTIMAL = 0,    /* solved; nothing is better, says GLPK */
    CGLPK_INFEASIBLE = 1, /* no solution, says GLPK */
    CGLPK_STOPPED = 2,    /* the time limit or the poll ended it */
    CGLPK_FAILED = 3      /* GLPK gave up or broke down; see message */
};

/* A problem to maximize in whole numbers. Triplet k puts value[k] into row row_of[k] and column column_of[k], both from 1.
   The arrays of triplets have an unused element 0, as GLPK wants it. A range side that is +-HUGE_VAL does not bind. */
struct cglpk_problem {
    int rows, columns, triplets;
    const double *row_lower, *row_upper;
    const double *column_lower, *column_upper, *objective;
    const int *row_of, *column_of;
    const double *value;
    double cutoff;    /* solutions that are not worth more do not count; -HUGE_VAL for none */
};

struct cglpk_control {
    int (*poll)(void *info); /* called often; other than 0 ends the search */
    void *info;
    int node_limit;          /* it ends after so many nodes of the tree; 0 for no limit */
    int pivot_limit;         /* it ends after so many pivots of the simplex method; 0 for no limit */
};

struct cglpk_result {
    enum cglpk_code code;
    int reached_limit;   /* whether a limit of nodes or pivots ended it */
    int has_values;      /* whether values holds a solution */
    double *values;      /* one for each column; the caller's */
    char message[256];   /* what GLPK said, where it failed */
};

/* Solves problem; fills result. Never aborts. */
void cglpk_solve(const struct cglpk_problem *problem, const struct cglpk_control *control,
                 struct cglpk_result *result);

/* GLPK's version, or "absent". */
const char *cglpk_version(void);

#endif
